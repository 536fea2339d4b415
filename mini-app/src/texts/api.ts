/** Sentences for what goes wrong on the way to the server. */
export const apiTexts = {
  offline: 'Chưa kết nối được máy chủ. Bạn vui lòng kiểm tra mạng rồi thử lại.',
  timeout: 'Máy chủ trả lời chậm quá. Bạn vui lòng thử lại sau ít phút.',
  unreadable: 'Có trục trặc ở phía chúng tôi. Bạn vui lòng thử lại sau ít phút.',
};
