export const officialTexts = {
  more: 'Xem thêm',
  notYourRole: 'Vai trò của Anh/Chị không có quyền làm việc này.',
  settle: {
    title: 'Xếp vào đơn vị',
    lead: (said: string) => `Người nộp không thấy đơn vị mình trong danh sách và ghi: “${said}”.`,
    unit: 'Hồ sơ này thuộc đơn vị',
    choose: 'Chọn đơn vị',
    settle: 'Xếp vào đơn vị này',
  },
  invitation: {
    title: 'Lời mời cán bộ',
    lead: 'Anh/Chị được mời theo dõi hồ sơ sáng kiến của đơn vị. Lời mời chỉ dùng được một lần, trong bảy ngày.',
    accept: 'Nhận lời mời',
    missing: 'Liên kết lời mời thiếu mã. Anh/Chị vui lòng mở lại đúng liên kết đã nhận.',
    done: (role: string, unit: string) => `Đã nhận. Vai trò của Anh/Chị: ${role}, ${unit}.`,
    open: 'Mở trang cán bộ',
  },
};
