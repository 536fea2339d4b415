import { formatClosing, type Programme } from '@sang-kien/shared';

/** What a unit's poster says; the link is also what its QR code holds. */
export type PosterContent = {
  organiser: string;
  name: string;
  title: string;
  unit: string;
  superior: string | null;
  call: string;
  steps: readonly { heading: string; text: string }[];
  link: string;
  until: string;
  note: string | null;
};
type Asked = {
  programme: Programme;
  unit: { name: string; parentName: string | null };
  link: string;
  demonstration: boolean;
};

/** The words of the poster: three steps as the programme describes its entry by QR code (bước 1). */
export function posterContent({ programme, unit, link, demonstration }: Asked): PosterContent {
  return {
    organiser: programme.organiser.toLocaleUpperCase('vi'),
    name: programme.name,
    title: programme.shortName,
    unit: unit.name,
    superior: unit.parentName,
    call: 'Quét mã để nộp sáng kiến',
    steps: [
      {
        heading: 'Mở để quét',
        text: 'iPhone: mở Camera. Android: mở Zalo, bấm biểu tượng quét mã QR ở góc trên.',
      },
      { heading: 'Hướng vào mã', text: 'Giữ máy cách mã một gang tay, rồi bấm vào liên kết Zalo hiện ra.' },
      { heading: 'Điền và nộp', text: 'Điền từng bước, bấm “Nộp bài”. Mã hồ sơ được gửi ngay qua Zalo.' },
    ],
    link,
    until: `Nhận sáng kiến đến ${formatClosing(programme.phases.at(-1)!.closesAt)}`,
    note: demonstration ? 'Bản trình diễn: mã chỉ mở được trên máy đang chạy bản trình diễn.' : null,
  };
}
