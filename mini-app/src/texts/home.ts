export const homeTexts = {
  title: '01 triệu sáng kiến',
  slogan: 'Nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19',
  gateLoading: 'Đang xem lịch nhận sáng kiến…',
  arrival: 'Bạn nộp từ mã QR của',
  submit: 'Nộp sáng kiến',
  submitNote: 'Khoảng 10 phút, có thể viết dần',
  draftNote: (done: number, of: number) =>
    done === of
      ? 'Bản nháp của bạn đã đủ các mục, chỉ còn nộp'
      : `Bạn có bản nháp đang viết dở, xong ${done}/${of} bước`,
  leaving: 'Đang mở trang đăng nhập Zalo…',
  mine: 'Hồ sơ của tôi',
  mineNote: 'Xem hồ sơ đã tới đâu',
  guide: 'Hướng dẫn',
  guideNote: 'Cách nộp, điều kiện, ví dụ',
  support: 'Hỗ trợ',
  supportNote: 'Hỏi đáp, nhắn tin, gặp cán bộ',
  inbox: 'Thông báo',
  unread: (count: number) => (count === 0 ? 'Không có tin mới' : `${count} tin chưa đọc`),
  unit: 'Trang cán bộ',
  tasks: (count: number) => `${count} việc đang chờ`,
  hello: (name: string | null) => (name === null ? 'Bạn đã đăng nhập bằng Zalo.' : `Xin chào, ${name}.`),
  signOut: 'Đăng xuất',
  organiser: 'Đơn vị tổ chức: Tổng Liên đoàn Lao động Việt Nam',
  privacy: 'Quản lý quyền và thông tin ứng dụng',
};
