import type { Reach, UrgeOutcome, UrgeResult } from '@sang-kien/shared';
import { officialTitles } from './official-titles.ts';

const number = (amount: number) => amount.toLocaleString('vi-VN');

export const urgeTexts = {
  title: officialTitles.urge,
  choose: {
    lead: 'Chọn đơn vị cần đôn đốc, rồi soạn nội dung. Chưa có gì được gửi đi cho đến khi Anh/Chị bấm “Gửi đôn đốc”.',
    history: officialTitles.urgeHistory,
    historyNote: 'Đã đôn đốc ai, khi nào, kết quả ra sao',
    rule: 'Lọc đơn vị chậm',
    days: 'Không có sáng kiến mới trong (ngày)',
    percent: 'Dưới (% chỉ tiêu)',
    either: 'Điền một hoặc cả hai ô; đơn vị rơi vào một trong hai điều kiện sẽ hiện ra.',
    filter: 'Lọc',
    all: 'Bỏ lọc',
    wrongNumber: 'Anh/Chị vui lòng nhập một số từ 1 đến 1000.',
    below: (name: string) => `Đơn vị thuộc ${name}`,
    found: (shown: number, all: number) =>
      `${shown === all ? '' : `${number(shown)} trong `}${number(all)} đơn vị, đơn vị chậm nhất đứng đầu.`,
    withoutTarget: (count: number) => `${count} đơn vị chưa đặt chỉ tiêu nên không tính được tỷ lệ.`,
    none: 'Không có đơn vị nào chậm theo điều kiện này.',
    noneBelow: 'Chưa có đơn vị cấp dưới nào.',
    selectAll: (count: number) => `Chọn cả ${count} đơn vị`,
    tooMany: (most: number) => `Mỗi lần gửi tối đa ${most} đơn vị. Anh/Chị vui lòng bỏ bớt.`,
    more: (count: number) => `Xem thêm ${count} đơn vị`,
    go: (count: number) => (count === 0 ? 'Chọn ít nhất một đơn vị' : `Soạn nội dung cho ${count} đơn vị`),
    open: 'Cấp dưới',
    openOf: (name: string) => `của ${name}`,
  },
  unit: {
    nothing: (phase: number) => `Giai đoạn ${phase} chưa có sáng kiến nào`,
    submitted: (count: number, valid: number) => `Đã nộp ${number(count)} sáng kiến, ${number(valid)} hợp lệ`,
    ofTarget: (percent: number, target: number) => `đạt ${number(percent)}% chỉ tiêu ${number(target)}`,
    target: (target: number) => `chỉ tiêu ${number(target)}`,
    latest: (days: number) =>
      days < 2 ? `mới nhất ${days === 0 ? 'hôm nay' : 'hôm qua'}` : `mới nhất ${number(days)} ngày trước`,
    urged: (when: string) => `Đã đôn đốc ${when}`,
  },
  write: {
    title: 'Nội dung đôn đốc',
    lead: (count: number) =>
      `Gửi tới ${count} đơn vị. Anh/Chị sửa nội dung nếu cần và xem bản gửi ở bên dưới.`,
    field: 'Nội dung',
    hint: (placeholders: string) => `Phần trong ngoặc vuông được tự điền cho từng đơn vị: ${placeholders}.`,
    reset: 'Dùng lại nội dung soạn sẵn',
    empty: 'Anh/Chị vui lòng viết nội dung.',
    unknown: (bracket: string) => `Không có mục ${bracket}. Anh/Chị sửa lại hoặc bỏ dấu ngoặc vuông.`,
    tooLong: (name: string) => `Bản gửi ${name} dài quá. Anh/Chị vui lòng viết ngắn hơn.`,
    copies: 'Bản gửi từng đơn vị',
    recipients: 'Người nhận',
    someone: 'Cán bộ (chưa rõ tên)',
    reach: {
      message: 'nhận qua tin nhắn',
      template: 'nhận qua mẫu tin Zalo',
      inbox: 'chỉ thấy trong mục Thông báo của ứng dụng',
    } satisfies Record<Reach, string>,
    noOfficial: 'Đơn vị này chưa có cán bộ trên hệ thống nên chưa ai nhận được.',
    invite: 'Mời cán bộ của đơn vị',
    viaAbove: (name: string) => `Sẽ gửi tới cán bộ ${name} để chuyển tới đơn vị.`,
    urgedToday: 'Cấp của Anh/Chị đã đôn đốc đơn vị này trong 24 giờ qua.',
    tellAbove: (count: number) => `Gửi tới cán bộ cấp trên của ${count} đơn vị chưa có cán bộ`,
    again: (count: number) => `Vẫn gửi tới ${count} đơn vị đã được đôn đốc trong 24 giờ qua`,
    send: (count: number) => (count === 0 ? 'Chưa có đơn vị nào nhận được' : `Gửi đôn đốc (${count} đơn vị)`),
  },
  sent: {
    title: 'Đã gửi đôn đốc',
    done: ({ urged, told }: UrgeResult) =>
      `Đã gửi đôn đốc tới ${urged} đơn vị (${told} cán bộ). Nếu sau ít ngày đơn vị vẫn chưa có sáng kiến mới, cấp trên sẽ được báo.`,
    nothing: 'Chưa có đơn vị nào được gửi.',
    skipped: 'Chưa gửi tới',
    why: {
      no_official: 'chưa có cán bộ trên hệ thống',
      urged_today: 'đã được đôn đốc trong 24 giờ qua',
    } satisfies Record<UrgeResult['skipped'][number]['why'], string>,
    another: 'Đôn đốc đơn vị khác',
  },
  history: {
    title: officialTitles.urgeHistory,
    none: 'Chưa có lần đôn đốc nào.',
    outcome: {
      waiting: 'Đang chờ',
      answered: 'Đã có sáng kiến mới',
      escalated: 'Đã báo cấp trên',
      silent: 'Chưa có kết quả',
    } satisfies Record<UrgeOutcome, string>,
    from: (name: string, by: string | null) => (by === null ? `${name} đôn đốc` : `${name} (${by}) đôn đốc`),
    since: (then: number, more: number) =>
      `Khi đôn đốc: ${number(then)} sáng kiến, tính cả các giai đoạn. Từ đó đến nay: ${more === 0 ? 'chưa có thêm' : `thêm ${number(more)}`}.`,
    read: ({ told, received, read }: Record<'told' | 'received' | 'read', number>) =>
      `Gửi ${told} người: ${received} người đã nhận được, ${read} người đã mở trong ứng dụng.`,
    escalation: (name: string, when: string) => `Đã báo ${name} ${when}.`,
    message: 'Xem nội dung đã gửi',
  },
};
