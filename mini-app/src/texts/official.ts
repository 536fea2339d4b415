import type { OfficialRole } from '@sang-kien/shared';

export const officialTexts = {
  title: 'Hồ sơ đơn vị',
  lead: 'Hồ sơ mới nhất của đơn vị bạn và các đơn vị bên dưới.',
  empty: 'Chưa có hồ sơ nào từ các đơn vị của bạn.',
  more: 'Xem thêm',
  by: (name: string) => `Tác giả: ${name}`,
  from: (union: string, unit: string) => `${union} – ${unit}`,
  noRole:
    'Tài khoản này chưa được giao đơn vị nào. Nếu bạn là cán bộ công đoàn, hãy xin liên kết lời mời từ công đoàn cấp trên.',
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
    open: 'Xem hồ sơ đơn vị',
  },
};
