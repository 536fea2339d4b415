export const permissionTexts = {
  title: 'Quyền và thông tin ứng dụng',
  manageTitle: 'Quản lý quyền',
  manage: 'Quản lý quyền',
  manageLead:
    'Ứng dụng chỉ hỏi tên Zalo khi bạn đăng nhập và số điện thoại khi bạn chạm vào ô số điện thoại. Bạn có thể từ chối và nhập bằng tay.',
  browser:
    'Trên trình duyệt, bạn xem và thu hồi quyền trong ứng dụng Zalo: Cài đặt → Quyền riêng tư → Quản lý nguồn đăng nhập.',
  unavailable: 'Chưa mở được trang quản lý quyền của Zalo. Bạn vui lòng thử lại.',
  dataTitle: 'Thông tin cá nhân của bạn',
  data: [
    'Dùng để tiếp nhận, xác nhận và chấm sáng kiến, báo kết quả cho bạn; không dùng vào việc khác.',
    'Người xem được: bạn, công đoàn cấp trên của bạn và Ban tổ chức.',
    'Bạn có quyền xem, sửa, xóa hoặc rút lại đồng ý. Bạn vui lòng liên hệ với chúng tôi ở mục Hỗ trợ.',
  ],
  operatorTitle: 'Đơn vị vận hành',
  operator: 'Tổng Liên đoàn Lao động Việt Nam',
  operatorLead:
    'Ứng dụng “01 triệu sáng kiến” tiếp nhận sáng kiến của đoàn viên, người lao động trong Chương trình.',
  support: 'Liên hệ, góp ý, khiếu nại',
};
