import { formatDateTime, formatPhone, vietnamWeekday } from '@sang-kien/shared';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const DESK = 'bộ phận hỗ trợ của Chương trình';

/** What the bot says when it brings in a person. A null unit stands for the support desk. */
export const handOverTexts = {
  handed: (unitName: string | null) =>
    `Chúng tôi đã chuyển lời tới ${receiver(unitName)}. Cán bộ sẽ nhắn hoặc gọi lại cho Anh/Chị trong giờ làm việc.`,
  outsideHours: (unitName: string | null, opening: Date) =>
    `Hiện đang ngoài giờ làm việc. Chúng tôi đã chuyển lời tới ${receiver(unitName)}; ` +
    `cán bộ sẽ nhắn hoặc gọi lại cho Anh/Chị từ ${dayAndTime(opening)}.`,
  /** Nobody was appointed anywhere: nothing may be promised. */
  nobody: 'Chúng tôi đã ghi lại lời nhắn của Anh/Chị, nhưng hiện chưa có cán bộ nào trực trên kênh này.',
  already: (openedAt: Date) =>
    `Chúng tôi đã chuyển lời của Anh/Chị tới cán bộ lúc ${formatDateTime(openedAt)}. Cán bộ sẽ nhắn hoặc gọi lại.`,
  answersFrom: (opening: Date) => `Giờ làm việc tới bắt đầu từ ${dayAndTime(opening)}.`,
  contact: (name: string | null, phone: string) =>
    name === null
      ? `Nếu cần gấp, Anh/Chị gọi số ${formatPhone(phone)}.`
      : `Nếu cần gấp, Anh/Chị gọi ${name}, số ${formatPhone(phone)}.`,
  leaveNumber: 'Nếu muốn được gọi lại, Anh/Chị nhắn số điện thoại vào đây.',
  numberLeft: (phone: string) => `Chúng tôi đã ghi số ${formatPhone(phone)} để cán bộ gọi lại cho Anh/Chị.`,
  meanwhile: 'Trong khi chờ, Anh/Chị cứ hỏi tiếp hoặc viết tiếp hồ sơ.',
  /** An official's own words into the chat. */
  staffSays: (from: string, words: string) => `Cán bộ ${from} trả lời:\n${words}`,
  /** Where a draft stands when every question has its answer. */
  draftFull: 'Đã điền đủ, chưa nộp',
} as const;

function receiver(unitName: string | null): string {
  return unitName === null ? DESK : `cán bộ của ${unitName}`;
}

/** `7h30 thứ Hai ngày 20/6/2022`, Vietnam time. */
function dayAndTime(at: Date): string {
  return formatDateTime(at).replace(' ', ` ${WEEKDAYS[vietnamWeekday(at)]!} `);
}
