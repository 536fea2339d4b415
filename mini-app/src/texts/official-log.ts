export const logTexts = {
  title: 'Nhật ký',
  lead: 'Ai đã làm gì, lúc nào, trong đơn vị của Anh/Chị và các đơn vị bên dưới.',
  nothing: 'Chưa có việc nào được ghi.',
  system: 'Hệ thống',
  before: 'Trước',
  after: 'Sau',
};
