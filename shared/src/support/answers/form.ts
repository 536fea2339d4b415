import { limits } from '../../submission/limits.ts';
import { ask, toGuide, toPerson, toStep } from './next-steps.ts';
import { lowered, numbered, reply, type Answers } from './reply.ts';
import { sourcesOf } from './sources.ts';
import { noticeOfEnd } from './today.ts';

/** What the form asks, step by step. */
export const formAnswers = {
  'personal.info': (context) =>
    reply(
      [
        'Ở phần này chỉ bắt buộc có họ tên và số điện thoại di động của tác giả.',
        'Các mục năm sinh, chức vụ hoặc công việc, thư điện tử, đoàn viên công đoàn không bắt buộc. Chúng tôi không hỏi ngày, tháng sinh hay số căn cước.',
        noticeOfEnd(context),
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
      ],
      [...toStep(context, 'workplace', 'Chọn nơi công tác'), toPerson],
    ),
  'group.choose': (context) =>
    reply(
      [
        'Anh/Chị chọn một nhóm đúng với công việc của mình:',
        numbered(context.programme.targetGroups.map(({ name, hint }) => `${name}: ${lowered(hint)}`)),
        noticeOfEnd(context),
        sourcesOf(context.programme).rules,
      ],
      [...toStep(context, 'target-group', 'Chọn nhóm đối tượng'), toGuide('vi-du', 'Xem ví dụ từng nhóm')],
    ),
  'description.limit': (context) => {
    const { description, title } = context.programme.limits;
    return reply(
      [
        `Mô tả tối đa ${letters(description)}, tính cả dấu cách; tên sáng kiến tối đa ${letters(title)}.`,
        'Anh/Chị soạn sẵn trong Word rồi dán vào cũng được. Nên trả lời bốn câu: trước đây làm thế nào, vướng ở đâu; Anh/Chị đã đổi gì; kết quả ra sao; nơi khác có làm theo được không.',
        noticeOfEnd(context),
        sourcesOf(context.programme).rules,
      ],
      [...toStep(context, 'initiative', 'Viết mô tả'), toGuide('mo-ta', 'Xem cách viết')],
    );
  },
  'team.initiative': (context) =>
    reply(
      [
        'Cả nhóm nộp chung một hồ sơ: một người đứng tên tác giả, những người còn lại ghi vào mục “Có đồng tác giả” ở bước “Thông tin cá nhân”.',
        `Anh/Chị ghi họ tên từng người, tối đa ${limits.coAuthors} người, và phần đóng góp (%) nếu đã thống nhất.`,
        noticeOfEnd(context),
      ],
      [...toStep(context, 'personal', 'Ghi đồng tác giả'), ask('who.can')],
    ),
} satisfies Answers;

function letters(count: number): string {
  return `${count.toLocaleString('vi-VN')} ký tự`;
}
