/** Sentences for what goes wrong on the way to the server. */
export const apiTexts = {
  offline: 'Chưa kết nối được máy chủ. Vui lòng kiểm tra mạng rồi thử lại.',
  timeout: 'Máy chủ trả lời chậm quá. Vui lòng thử lại sau ít phút.',
  unreadable: 'Có trục trặc ở phía chúng tôi. Vui lòng thử lại sau ít phút.',
};
