/** What an operator reads when the server refuses to start. */
export const configTexts = {
  refused: 'Máy chủ không khởi động được. Các thiết lập sau còn thiếu hoặc chưa đúng:',
  missing: (name: string) => `${name}: còn thiếu`,
  missingOfMessenger: (name: string) =>
    `${name}: còn thiếu. Messenger cần đủ bốn thiết lập MESSENGER_…; nếu không dùng Messenger thì bỏ trống cả bốn.`,
  wrong: (name: string, why: string) => `${name}: chưa đúng. ${why}`,
  keyLength: 'Cần 32 byte ngẫu nhiên viết bằng base64.',
  hostNames: 'Cần tên máy chủ, cách nhau bằng dấu phẩy, ví dụ zdn.vn,fbcdn.net.',
  hours: 'Cần giờ làm việc thứ Hai đến thứ Sáu như 07:30-17:00, hoặc 24/7.',
  shown: 'Đây là giá trị trình diễn hoặc quá dễ đoán; cần một giá trị bí mật riêng.',
  oldNode: (version: string, oldest: string) => `Node ${version}: cần Node ${oldest} trở lên`,
};
