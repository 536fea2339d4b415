import { limits } from '../../submission/limits.ts';
import { ask, toGuide, toPerson, toStep } from './next-steps.ts';
import { lowered, numbered, reply, said, type Answers } from './reply.ts';
import { sourceOf } from './sources.ts';
import { noticeOfEnd } from './today.ts';

/** What the form asks, step by step. */
export const formAnswers = {
  'personal.info': (context) =>
    reply(
      [
        'Ở phần này chỉ bắt buộc có họ tên và số điện thoại di động của tác giả.',
        'Các mục năm sinh, chức vụ hoặc công việc, thư điện tử, đoàn viên công đoàn không bắt buộc. Chúng tôi không hỏi ngày, tháng sinh hay số căn cước.',
        noticeOfEnd(context),
        sourceOf('personal.info', context),
      ],
      [...toStep(context, 'personal', 'Điền thông tin cá nhân'), ask('privacy')],
    ),
  'workplace.choose': (context) =>
    reply(
      [
        'Anh/Chị chọn công đoàn cấp trên trực tiếp của mình, ví dụ Liên đoàn Lao động huyện, công đoàn khu công nghiệp hoặc công đoàn ngành, rồi ghi tên công đoàn cơ sở.',
        'Để tìm nhanh, Anh/Chị gõ tên huyện, ngành hoặc khu công nghiệp; không cần gõ dấu.',
        'Nếu không thấy đơn vị mình, Anh/Chị bấm “Đơn vị tôi không có ở đây”, chọn tỉnh, thành phố hoặc ngành rồi ghi tên đơn vị; cán bộ sẽ xếp hồ sơ vào đúng nơi.',
        noticeOfEnd(context),
        sourceOf('workplace.choose', context),
      ],
      [...toStep(context, 'workplace', 'Chọn nơi công tác'), toPerson],
    ),
  'group.choose': (context) =>
    reply(
      [
        'Anh/Chị chọn một nhóm đúng với công việc của mình:',
        numbered(context.programme.targetGroups.map(({ name, hint }) => `${name}: ${lowered(hint)}`)),
        noticeOfEnd(context),
        sourceOf('group.choose', context),
      ],
      [...toStep(context, 'target-group', 'Chọn nhóm đối tượng'), toGuide('vi-du', 'Xem ví dụ từng nhóm')],
    ),
  'description.limit': (context) => {
    const { description, title } = context.programme.limits;
    return reply(
      [
        `Mô tả tối đa ${letters(description)}, tính cả dấu cách; tên sáng kiến tối đa ${letters(title)}.`,
        said(context, {
          app: 'Anh/Chị soạn sẵn trong Word rồi dán vào cũng được.',
          chat: 'Anh/Chị soạn sẵn trong Word rồi dán vào tin nhắn, hoặc gửi nhiều tin nhắn; gửi hết thì bấm “Xong”.',
        }),
        'Nên trả lời bốn câu: trước đây làm thế nào, vướng ở đâu; Anh/Chị đã đổi gì; kết quả ra sao; nơi khác có làm theo được không.',
        noticeOfEnd(context),
        sourceOf('description.limit', context),
      ],
      [...toStep(context, 'initiative', 'Viết mô tả'), toGuide('mo-ta', 'Xem cách viết')],
    );
  },
  'team.initiative': (context) =>
    reply(
      [
        `Cả nhóm nộp chung một hồ sơ: một người đứng tên tác giả, những người còn lại (tối đa ${limits.coAuthors} người) là đồng tác giả.`,
        said(context, {
          app: 'Ở bước “Thông tin cá nhân”, Anh/Chị mở mục “Có đồng tác giả”, bấm “Thêm đồng tác giả” rồi ghi họ tên từng người và phần đóng góp (%) nếu đã thống nhất.',
          chat: 'Khi đang viết hồ sơ, Anh/Chị nhắn “sửa đồng tác giả” rồi gửi họ tên từng người và phần trăm đóng góp nếu đã thống nhất, mỗi người một dòng.',
        }),
        noticeOfEnd(context),
        sourceOf('team.initiative', context),
      ],
      [...toStep(context, 'personal', 'Ghi đồng tác giả'), ask('who.can')],
    ),
} satisfies Answers;

function letters(count: number): string {
  return `${count.toLocaleString('vi-VN')} ký tự`;
}
