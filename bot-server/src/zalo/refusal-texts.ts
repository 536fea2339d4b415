/** What people read when Zalo does not tell us who they are. */
export const zaloRefusals = {
  tokenRefused: 'Phiên đăng nhập Zalo của bạn đã hết hạn. Bạn vui lòng mở lại ứng dụng để đăng nhập.',
  signInCodeRefused: 'Lần đăng nhập này đã hết hạn hoặc đã được dùng. Bạn vui lòng đăng nhập lại bằng Zalo.',
  zaloDown:
    'Zalo đang bận nên chưa trả lời. Bạn vui lòng thử lại sau ít phút; những gì đã nhập vẫn được giữ.',
  zaloClosed:
    'Hệ thống tạm thời chưa kết nối được với Zalo. Chúng tôi đã được báo để khắc phục; bạn vui lòng thử lại sau.',
  phoneNotGiven:
    'Zalo chưa chuyển được số điện thoại của bạn. Bạn vui lòng thử lại hoặc tự nhập số điện thoại.',
  phoneNotVietnamese:
    'Số điện thoại gắn với Zalo của bạn không phải số di động Việt Nam. Bạn vui lòng tự nhập số điện thoại.',
} as const;
