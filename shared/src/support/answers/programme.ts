import { ask, toDossiers, toGuide, toPerson, toSubmit } from './next-steps.ts';
import { reply, type Answers } from './reply.ts';
import { sourceOf } from './sources.ts';
import { describeToday } from './today.ts';

/** The programme itself: what it is, who does what, and what becomes of personal data. */
export const programmeAnswers = {
  'programme.what': (context) => {
    const { name, organiser } = context.programme;
    return reply(
      [
        `Đây là ${name}, do ${organiser} tổ chức.`,
        'Đoàn viên, công nhân, viên chức, lao động gửi những cách làm mới đã được công nhận và áp dụng ở nơi làm việc: nhanh hơn, rẻ hơn, an toàn hơn hoặc đỡ mệt hơn. Ban tổ chức chấm điểm và biểu dương.',
        'Kênh nộp này không thu tiền của người nộp.',
        describeToday(context),
        sourceOf('programme.what', context),
      ],
      [...toSubmit(context).slice(0, 1), ask('who.can'), toGuide('dieu-kien', 'Sáng kiến nào được nhận')],
    );
  },
  reward: (context) =>
    reply(
      [
        'Chương trình biểu dương, khen thưởng hằng quý các đơn vị vượt chỉ tiêu nhiều nhất và các cá nhân.',
        'Công đoàn cấp trên trực tiếp cũng biểu dương, khen thưởng các tập thể, cá nhân tích cực.',
        'Về tiền thưởng, chúng tôi chưa có thông tin chính thức nên chưa trả lời được; Anh/Chị vui lòng hỏi cán bộ.',
        sourceOf('reward', context),
      ],
      [ask('track.result'), toPerson],
    ),
  'union.role': (context) =>
    reply(
      [
        'Công đoàn cơ sở động viên người lao động, cùng đơn vị xét sáng kiến và có thể nộp thay.',
        'Công đoàn cấp trên trực tiếp hướng dẫn, theo dõi, đôn đốc và biểu dương, khen thưởng các tập thể, cá nhân tích cực.',
        'Liên đoàn Lao động tỉnh, thành phố và công đoàn ngành Trung ương nhận kết quả của các đơn vị cùng báo cáo tháng.',
        `${context.programme.organiser} tổ chức, theo dõi và chấm điểm.`,
        sourceOf('union.role', context),
      ],
      [ask('report.monthly'), ask('recognition.required')],
    ),
  'report.monthly': (context) =>
    reply(
      [
        'Đơn vị báo cáo kết quả cùng với báo cáo tháng, gửi về Liên đoàn Lao động tỉnh, thành phố hoặc công đoàn ngành Trung ương.',
        'Cán bộ đã được giao đơn vị xem số liệu và tải báo cáo tháng (Word, Excel) ở “Trang cán bộ” trong ứng dụng.',
        sourceOf('report.monthly', context),
      ],
      [{ title: 'Trang cán bộ', open: '/can-bo' }, ask('union.role'), toPerson],
    ),
  privacy: (context) =>
    reply(
      [
        `Thông tin cá nhân chỉ được dùng cho những việc mà Anh/Chị đồng ý khi nộp: “${context.programme.declarations.dataConsent}”.`,
        'Người xem được là Anh/Chị, công đoàn các cấp của đơn vị và Ban tổ chức.',
        'Muốn xem, sửa hay xóa thông tin, Anh/Chị bấm “Gặp cán bộ”. Anh/Chị cũng có thể rút lại đồng ý ngay trong Zalo: khi đó thông tin cá nhân bị xóa và hồ sơ chưa chấm xong được rút.',
        sourceOf('privacy', context),
      ],
      [{ title: 'Quyền và thông tin', open: '/quyen' }, toPerson, toDossiers],
    ),
} satisfies Answers;
