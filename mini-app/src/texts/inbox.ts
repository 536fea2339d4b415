export const inboxTexts = {
  title: 'Thông báo',
  empty: 'Bạn chưa có thông báo nào.',
  unread: 'Chưa đọc',
  open: 'Mở hồ sơ',
  read: 'Đã đọc',
};
