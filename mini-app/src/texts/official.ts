import type { OfficialRole } from '@sang-kien/shared';

export const officialTexts = {
  more: 'Xem thêm',
  roles: {
    'grassroots-officer': 'Cán bộ công đoàn cơ sở',
    'district-official': 'Cán bộ công đoàn cấp trên trực tiếp cơ sở',
    'province-official': 'Cán bộ Liên đoàn Lao động tỉnh, thành phố hoặc công đoàn ngành',
    organiser: 'Ban tổ chức',
    reviewer: 'Người chấm điểm',
    admin: 'Quản trị',
  } satisfies Record<OfficialRole, string>,
  settle: {
    title: 'Xếp vào đơn vị',
    lead: (said: string) => `Người nộp không thấy đơn vị mình trong danh sách và ghi: “${said}”.`,
    unit: 'Hồ sơ này thuộc đơn vị',
    choose: 'Chọn đơn vị',
    settle: 'Xếp vào đơn vị này',
  },
  invitation: {
    title: 'Lời mời cán bộ',
    lead: 'Bạn được mời theo dõi hồ sơ sáng kiến của đơn vị. Lời mời chỉ dùng được một lần, trong bảy ngày.',
    accept: 'Nhận lời mời',
    missing: 'Liên kết lời mời thiếu mã. Bạn vui lòng mở lại đúng liên kết đã nhận.',
    done: (role: string, unit: string) => `Đã nhận. Vai trò của bạn: ${role}, ${unit}.`,
    open: 'Mở trang cán bộ',
  },
};
