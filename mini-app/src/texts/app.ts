export const appTexts = {
  name: '01 triệu sáng kiến',
  offline: 'Máy đang không có mạng. Nội dung đã nhập vẫn được giữ.',
  broken: {
    title: 'Có trục trặc',
    sentence: 'Màn hình này chưa mở được. Vui lòng thử lại; nội dung đã nhập vẫn được giữ.',
    retry: 'Thử lại',
    home: 'Về trang đầu',
  },
  notFound: {
    title: 'Không tìm thấy trang',
    sentence: 'Đường dẫn này không có trong ứng dụng.',
  },
  signIn: {
    title: 'Đăng nhập',
    toSubmit: 'Bạn đăng nhập bằng Zalo để nộp sáng kiến và theo dõi hồ sơ. Không cần tạo tài khoản mới.',
    toContinue: 'Bạn đăng nhập bằng Zalo để tiếp tục. Không cần tạo tài khoản mới.',
    button: 'Đăng nhập bằng Zalo',
    working: 'Đang đăng nhập…',
    failed: 'Chưa đăng nhập được. Vui lòng thử lại.',
  },
};
