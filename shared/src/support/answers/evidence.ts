import { evidenceKinds, evidenceTypes, type EvidenceKind } from '../../evidence/evidence.ts';
import { ask, toGuide, toPerson, toStep } from './next-steps.ts';
import { listed, numbered, reply, said, type Answers } from './reply.ts';
import { sourceOf } from './sources.ts';
import { noticeOfEnd } from './today.ts';

const MEGABYTE = 1024 * 1024;
const kindNames: Record<EvidenceKind, string> = { image: 'ảnh', pdf: 'PDF', word: 'Word' };

/** Files and the Drive link. */
export const evidenceAnswers = {
  'evidence.files': (context) => {
    const { files, fileBytes } = context.programme.limits;
    return reply(
      [
        `Anh/Chị gửi tối đa ${files} tệp, mỗi tệp không quá ${Math.floor(fileBytes / MEGABYTE)} MB: ${listed(evidenceKinds.map(describeKind), 'hoặc')}. Ảnh chụp bằng điện thoại cũng được.`,
        'Minh chứng không bắt buộc, nhưng giúp Ban tổ chức chấm điểm: văn bản công nhận, ảnh trước và sau, bảng tính giá trị làm lợi.',
        said(context, {
          app: 'Anh/Chị thêm tệp ở bước “Minh chứng”. Tệp lớn hơn thì để trên Google Drive rồi dán liên kết.',
          chat: 'Anh/Chị gửi ảnh, tệp ngay tại đây khi nộp. Tệp lớn hơn thì để trên Google Drive rồi dán liên kết vào tin nhắn.',
        }),
        noticeOfEnd(context),
        sourceOf('evidence.files', context),
      ],
      [...toStep(context, 'evidence', 'Thêm minh chứng'), ask('evidence.drive')],
    );
  },
  'evidence.drive': (context) =>
    reply(
      [
        'Liên kết Google Drive phải bật chia sẻ để Ban tổ chức mở xem được:',
        numbered([
          'Trong Google Drive, bấm dấu ba chấm (⋮) bên cạnh tệp, chọn “Chia sẻ”.',
          'Ở mục “Quyền truy cập chung”, đổi “Bị hạn chế” thành “Bất kỳ ai có đường liên kết”.',
          said(context, {
            app: 'Để quyền là “Người xem”, bấm “Sao chép đường liên kết” rồi dán vào ô “Liên kết Google Drive”.',
            chat: 'Để quyền là “Người xem”, bấm “Sao chép đường liên kết”. Khi chúng tôi hỏi minh chứng, dán liên kết vào tin nhắn.',
          }),
        ]),
        'Muốn chắc chắn, Anh/Chị nhờ một người khác mở thử.',
        noticeOfEnd(context),
        sourceOf('evidence.drive', context),
      ],
      [
        ...toStep(context, 'evidence', 'Dán liên kết'),
        toGuide('minh-chung', 'Xem hướng dẫn minh chứng'),
        toPerson,
      ],
    ),
} satisfies Answers;

/** `ảnh (JPG, PNG)`; a kind of one single type needs no list. */
function describeKind(kind: EvidenceKind): string {
  const endings = evidenceTypes.filter((each) => each.kind === kind).map(({ endings: [first] }) => first);
  return endings.length < 2 ? kindNames[kind] : `${kindNames[kind]} (${endings.join(', ').toUpperCase()})`;
}
