import { stateGroups, stateNames, type SubmissionState } from '../../submission/status.ts';
import { ask, toDossiers, toPerson, toSubmit, toSupportPage } from './next-steps.ts';
import { listed, reply, said, type Answers, type SupportContext } from './reply.ts';
import { sourceOf } from './sources.ts';
import { noticeOfGate } from './today.ts';

const named = (state: SubmissionState) => `“${stateNames[state]}”`;
/** The way of a dossier that nothing holds up. */
const way = ['submitted', ...stateGroups.valid] as const;

/** After sending, and when something went wrong. */
export const dossierAnswers = {
  'track.result': (context) =>
    reply(
      [
        `Anh/Chị mở “Hồ sơ của tôi” để xem hồ sơ đã tới đâu, hoặc ${sendCode(context)}.`,
        `Hồ sơ lần lượt qua các trạng thái ${listed(way.map(named), 'và')}. Ở trạng thái ${named('needs_changes')} hoặc ${named('invalid')}, hồ sơ ghi rõ lý do.`,
        sourceOf('track.result', context),
      ],
      [toDossiers, ask('receipt.lost')],
    ),
  'action.status': (context) =>
    reply(
      [
        'Anh/Chị mở “Hồ sơ của tôi” để xem các hồ sơ đã nộp và bản nháp đang viết.',
        `Anh/Chị cũng có thể ${sendCode(context)} để biết hồ sơ đã tới đâu.`,
      ],
      [toDossiers, ask('receipt.lost'), toPerson],
    ),
  'receipt.lost': () =>
    reply(
      [
        'Anh/Chị không cần nhớ mã: mở “Hồ sơ của tôi” bằng đúng tài khoản Zalo đã nộp, mã ghi ở từng hồ sơ. Biên nhận gửi qua Zalo cũng có mã.',
        'Nếu công đoàn nộp thay thì mã nằm ở tài khoản của người đã nộp. Nếu tìm không thấy, Anh/Chị bấm “Gặp cán bộ” để được giúp.',
      ],
      [toDossiers, toPerson],
    ),
  'edit.after': (context) =>
    reply(
      [
        `Hồ sơ đã nộp chỉ sửa được khi công đoàn đề nghị bổ sung: Anh/Chị nhận được tin nhắn, hồ sơ ở trạng thái ${listed(stateGroups.editable.map(named), 'hoặc')} và ghi rõ lý do. Anh/Chị mở hồ sơ, bấm “Bổ sung hồ sơ”, sửa đúng các mục được đề nghị rồi bấm “Gửi lại”.`,
        'Muốn rút hồ sơ, Anh/Chị mở hồ sơ và bấm “Rút hồ sơ” ở cuối trang. Hồ sơ đã rút không lấy lại được.',
        'Nếu cần sửa khi công đoàn chưa đề nghị, hoặc muốn xóa hồ sơ, Anh/Chị bấm “Gặp cán bộ” và cho biết mã hồ sơ.',
        sourceOf('edit.after', context),
      ],
      [toDossiers, toPerson],
    ),
  'technical.error': (context) =>
    reply(
      [
        'Nội dung đã lưu vẫn được giữ, Anh/Chị không phải viết lại. Trước hết, Anh/Chị kiểm tra mạng, đóng ứng dụng rồi mở lại.',
        noticeOfGate(context) ?? sendingFailed,
        'Nếu vẫn lỗi, Anh/Chị bấm “Gặp cán bộ” và cho biết đang ở bước nào và máy hiện câu gì; có ảnh chụp màn hình thì càng tốt.',
      ],
      [toPerson, toSupportPage, ...continueDraft(context)],
    ),
} satisfies Answers;

const sendingFailed =
  'Nếu lỗi lúc bấm “Nộp bài”, Anh/Chị bấm lại, hồ sơ không bị gửi trùng; hoặc mở “Hồ sơ của tôi” xem đã nộp được chưa.';

function sendCode(context: SupportContext): string {
  const where = said(context, { app: 'cho Zalo của Chương trình', chat: 'vào đây' });
  return `nhắn mã hồ sơ (dạng SK-XXXX-XXXX) ${where}`;
}

/** Back to the draft in the app, where what was written still stands. */
function continueDraft(context: SupportContext) {
  return toSubmit(context).length === 0
    ? [toDossiers]
    : [{ title: 'Mở lại bản nháp', open: '/nop/personal' }];
}
