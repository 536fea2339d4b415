export const inboxTexts = {
  title: 'Thông báo',
  empty: 'Bạn chưa có thông báo nào.',
  unread: 'Chưa đọc',
  openDossier: (code: string) => `Mở hồ sơ ${code}`,
  openHandOver: 'Xem và trả lời',
  read: 'Đã đọc',
};
