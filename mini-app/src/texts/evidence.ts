/** Everything that the evidence step says; the sentences per cause of refusal live in shared. */
export const evidenceTexts = {
  intro:
    'Đính kèm văn bản công nhận, ảnh hoặc tài liệu giúp Ban tổ chức hiểu sáng kiến. Không bắt buộc, nhưng rất nên có.',
  files: 'Tệp minh chứng',
  filesHint: (max: number, megabytes: number) =>
    `Ảnh, PDF hoặc Word; tối đa ${max} tệp, mỗi tệp không quá ${megabytes} MB. Ảnh lớn được thu nhỏ trước khi gửi.`,
  add: 'Chọn ảnh hoặc tệp',
  list: 'Các tệp đã chọn',
  remove: (name: string) => `Xóa tệp ${name}`,
  retry: 'Thử lại',
  retryOf: (name: string) => `Thử lại tệp ${name}`,
  states: {
    preparing: 'Đang chuẩn bị…',
    uploading: (percent: number) => `Đang tải lên ${percent}%`,
    waiting: 'Mạng yếu – đang thử lại',
    ready: 'Đã tải lên',
    failed: 'Chưa tải lên được',
    unfinished: 'Chưa tải xong. Bạn chọn lại đúng tệp này để tải tiếp phần còn lại.',
  },
  progress: (name: string) => `Tiến độ tải tệp ${name}`,
  networkFailed: 'Mạng yếu nên tệp chưa lên được. Phần đã tải vẫn được giữ; bạn bấm Thử lại nhé.',
  removeFailed: 'Chưa xóa được tệp. Bạn vui lòng thử lại.',
  unreadable: 'Không đọc được tệp này trên máy. Bạn vui lòng chọn lại.',
  settleFirst: (name: string) =>
    `Tệp ${name} chưa tải lên được. Bạn bấm Thử lại ở tệp đó, hoặc xóa tệp rồi đi tiếp.`,
  waitForUploads: 'Tệp đang được tải lên. Bạn chờ một chút, tải xong sẽ tự chuyển tiếp.',
  drive: 'Liên kết Google Drive',
  driveHint: 'Thay cho tệp lớn. Liên kết phải ở chế độ chia sẻ.',
  driveHowTitle: 'Cách mở chia sẻ trên Google Drive',
  driveHow: [
    'Mở Google Drive, giữ ngón tay (hoặc bấm chuột phải) vào tệp hay thư mục.',
    'Chọn Chia sẻ, rồi ở mục Quyền truy cập chung chọn “Bất kỳ ai có đường liên kết”.',
    'Bấm Sao chép đường liên kết và dán vào ô ở trên.',
  ],
} as const;
