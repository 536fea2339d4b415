import { steps } from '../../submission/steps.ts';
import { ask, toDossiers, toGuide, toPerson, toSubmit } from './next-steps.ts';
import { lowered, numbered, reply, said, type Answers } from './reply.ts';
import { sourceOf } from './sources.ts';
import { noticeOfGate, untilTheEnd } from './today.ts';

/** Ways in, the steps, and what one may send. */
export const entryAnswers = {
  'entry.how': untilTheEnd((context) =>
    reply(
      [
        'Anh/Chị bấm nút bên dưới là vào thẳng trang nộp. Lần sau, Anh/Chị vào bằng một trong ba cách:',
        numbered([
          'Quét mã QR của đơn vị.',
          'Mở địa chỉ của Chương trình trên trình duyệt, rồi bấm “Nộp sáng kiến”.',
          'Bấm biểu tượng của Chương trình trên cổng thông tin của Tổng Liên đoàn.',
        ]),
        noticeOfGate(context),
        sourceOf('entry.how', context),
      ],
      [...toSubmit(context), ask('entry.qr')],
    ),
  ),
  'entry.qr': untilTheEnd((context) =>
    reply(
      [
        'Với máy Android, Anh/Chị mở Zalo, bấm biểu tượng quét mã QR rồi đưa máy về phía mã. Với iPhone, Anh/Chị mở máy ảnh, đưa về phía mã rồi bấm vào đường dẫn hiện ra.',
        'Mã QR của đơn vị điền sẵn nơi công tác cho Anh/Chị. Không quét được thì bấm nút bên dưới, cũng đến đúng trang nộp.',
        noticeOfGate(context),
        sourceOf('entry.qr', context),
      ],
      [...toSubmit(context), toPerson],
    ),
  ),
  'submit.steps': untilTheEnd((context) =>
    reply(
      [
        'Anh/Chị nộp theo năm bước:',
        numbered([
          said(context, {
            app: 'Vào trang nộp.',
            chat: 'Vào trang nộp, hoặc nhắn “nộp sáng kiến” ngay tại đây.',
          }),
          'Xem hướng dẫn.',
          `Điền thông tin: ${steps.map(({ title }) => lowered(title)).join(', ')}.`,
          'Kiểm tra lại rồi bấm “Nộp bài”; Anh/Chị nhận ngay mã hồ sơ.',
          'Theo dõi kết quả trong “Hồ sơ của tôi”.',
        ]),
        'Nội dung tự lưu, Anh/Chị nghỉ giữa chừng rồi viết tiếp cũng được.',
        noticeOfGate(context),
        sourceOf('submit.steps', context),
      ],
      [...toSubmit(context), toGuide('cac-buoc', 'Xem hướng dẫn từng bước')],
    ),
  ),
  'action.submit': untilTheEnd((context) =>
    reply(
      [
        said(context, {
          app: 'Anh/Chị nộp ngay trong ứng dụng này, hoặc nhắn “nộp sáng kiến” cho Zalo của Chương trình để nộp bằng tin nhắn.',
          chat: 'Anh/Chị nộp trong ứng dụng, hoặc nhắn “nộp sáng kiến” ngay tại đây để nộp bằng tin nhắn.',
        }),
        'Hai nơi dùng chung một bản nháp, Anh/Chị bắt đầu ở nơi này rồi làm tiếp ở nơi kia cũng được.',
        noticeOfGate(context),
      ],
      [...toSubmit(context).filter((next) => 'open' in next), ask('submit.steps'), toPerson],
    ),
  ),
  multiple: untilTheEnd((context) =>
    reply(
      [
        'Được. Mỗi sáng kiến là một hồ sơ riêng, có mã riêng; nộp xong hồ sơ này thì nộp tiếp hồ sơ khác.',
        said(context, {
          app: 'Trên biên nhận, Anh/Chị bấm “Nộp sáng kiến khác”: thông tin cá nhân và nơi công tác đã được điền sẵn.',
          chat: 'Sau khi nộp xong, Anh/Chị nhắn “nộp sáng kiến” để viết hồ sơ mới.',
        }),
        noticeOfGate(context),
        sourceOf('multiple', context),
      ],
      [...toSubmit(context), toDossiers],
    ),
  ),
  'submit.onbehalf': untilTheEnd((context) =>
    reply(
      [
        'Được. Công đoàn các cấp có thể nộp thay khi tác giả đồng ý.',
        said(context, {
          app: 'Ở bước “Thông tin cá nhân”, Anh/Chị ghi họ tên, số điện thoại của tác giả và đánh dấu “Tôi nộp thay cho người khác”.',
          chat: 'Khi được hỏi, Anh/Chị gửi họ tên và số điện thoại của tác giả. Khi đang viết hồ sơ, Anh/Chị nhắn “sửa người nộp” rồi chọn “Công đoàn nộp thay”.',
        }),
        'Nộp cho nhiều người thì nộp lần lượt, mỗi sáng kiến một hồ sơ.',
        noticeOfGate(context),
        sourceOf('submit.onbehalf', context),
      ],
      [...toSubmit(context), ask('multiple')],
    ),
  ),
} satisfies Answers;
