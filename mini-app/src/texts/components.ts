export const componentTexts = {
  back: 'Quay lại',
  busy: 'Đang xử lý…',
  loading: 'Đang tải…',
  retry: 'Thử lại',
  toHub: 'Về trang cán bộ',
  optional: '(không bắt buộc)',
  errorSummary: 'Vui lòng xem lại',
  charactersLeft: (left: number) => `Còn ${left.toLocaleString('vi-VN')} ký tự`,
  charactersOver: (over: number) => `Thừa ${over.toLocaleString('vi-VN')} ký tự`,
  step: (current: number, total: number) => `Bước ${current} / ${total}`,
  demonstration: 'Bản trình diễn – không phải hồ sơ thật',
};
