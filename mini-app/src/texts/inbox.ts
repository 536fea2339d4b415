export const inboxTexts = {
  title: 'Thông báo',
  empty: 'Bạn chưa có thông báo nào.',
  unread: 'Chưa đọc',
  open: (button: string, code: string | null) => (code === null ? button : `${button} ${code}`),
  read: 'Đã đọc',
};
