export const guideTexts = {
  title: 'Hướng dẫn',
  start: 'Nộp sáng kiến',
  contents: 'Trong trang này',
  steps: {
    title: 'Năm bước nộp sáng kiến',
    items: [
      {
        name: 'Vào trang nộp',
        text: 'Quét mã QR của đơn vị bằng Zalo hoặc máy ảnh, hoặc mở địa chỉ của Chương trình, rồi bấm “Nộp sáng kiến”.',
      },
      {
        name: 'Xem hướng dẫn',
        text: 'Đọc trang này để biết sáng kiến của bạn có đủ điều kiện và cần chuẩn bị gì.',
      },
      {
        name: 'Điền thông tin',
        text: 'Điền lần lượt: thông tin cá nhân, nơi công tác, nhóm đối tượng, nội dung sáng kiến, công nhận và áp dụng, minh chứng, cam kết. Nội dung tự lưu, bạn nghỉ giữa chừng rồi viết tiếp cũng được.',
      },
      {
        name: 'Kiểm tra và nộp bài',
        text: 'Xem lại từng phần, bấm “Sửa” nếu cần, rồi bấm “Nộp bài”. Bạn nhận ngay mã hồ sơ SK-XXXX-XXXX.',
      },
      {
        name: 'Theo dõi kết quả',
        text: 'Mở “Hồ sơ của tôi” để biết hồ sơ đã tới đâu, hoặc nhắn mã hồ sơ cho Zalo của Chương trình. Biên nhận được gửi cho bạn qua Zalo.',
      },
    ],
  },
  conditions: {
    title: 'Sáng kiến nào được nhận',
    lead: 'Không cần to tát. Một cách làm mới giúp nhanh hơn, rẻ hơn, an toàn hơn hoặc đỡ mệt hơn, đã dùng thật ở nơi làm việc, là sáng kiến.',
    items: [
      'Được hội đồng sáng kiến hoặc thủ trưởng cơ quan, đơn vị, doanh nghiệp công nhận bằng văn bản.',
      'Đã áp dụng trong thực tế.',
      'Nghiên cứu hoặc đề xuất từ trước cũng được, miễn là được công nhận và áp dụng trong thời gian của Chương trình.',
    ],
    who: 'Mọi đoàn viên, công nhân, viên chức, lao động đều nộp được, kể cả người chưa vào công đoàn. Công đoàn có thể nộp thay cho bạn.',
  },
  examples: { title: 'Ví dụ theo nhóm đối tượng' },
  dates: {
    title: 'Thời gian',
    phase: (number: number) => `Giai đoạn ${number}`,
    submit: (from: string, to: string) => `Nộp từ ${from} đến trước ${to}.`,
    qualifies: (from: string, to: string) => `Sáng kiến được công nhận và áp dụng từ ${from} đến ${to}.`,
    gap: 'Ai đủ điều kiện ở giai đoạn 1 mà chưa kịp nộp thì vẫn nộp được ở giai đoạn 2.',
    applied: (from: string, to: string) => `Ngày áp dụng phải từ ${from} đến hết ngày ${to}.`,
    disputed: (from: string) =>
      `Nếu ngày áp dụng từ ${from} trở đi, hồ sơ vẫn được nhận và Ban tổ chức sẽ xem xét ngày này.`,
  },
  exclusions: { title: 'Bốn trường hợp không được nhận' },
  evidence: {
    title: 'Minh chứng',
    lead: 'Không bắt buộc, nhưng giúp Ban tổ chức chấm điểm: văn bản công nhận, ảnh trước và sau, bảng tính giá trị làm lợi.',
    files: (files: number, megabytes: number) =>
      `Đính kèm tối đa ${files} tệp: ảnh (JPG, PNG, HEIC, WEBP), PDF hoặc Word (DOC, DOCX), mỗi tệp không quá ${megabytes} MB.`,
    driveTitle: 'Cách chia sẻ tệp trên Google Drive',
    drive: [
      'Mở ứng dụng Google Drive, tìm tệp hoặc thư mục của bạn.',
      'Bấm dấu ba chấm (⋮) bên cạnh tệp, chọn “Chia sẻ”.',
      'Ở mục “Quyền truy cập chung”, đổi “Bị hạn chế” thành “Bất kỳ ai có đường liên kết”.',
      'Để quyền là “Người xem”, rồi bấm “Sao chép đường liên kết”.',
      'Quay lại đây, dán vào ô “Liên kết Google Drive”.',
    ],
    driveCheck: 'Muốn chắc chắn: gửi liên kết cho một người khác và nhờ họ mở thử.',
  },
  description: {
    title: 'Viết mô tả sáng kiến',
    lead: (max: string) =>
      `Tối đa ${max} ký tự. Bạn có thể soạn sẵn trong Word rồi dán vào. Nên trả lời bốn câu:`,
    items: [
      'Trước đây làm thế nào, vướng ở đâu?',
      'Bạn đã đổi gì?',
      'Kết quả ra sao: nhanh hơn, rẻ hơn, an toàn hơn bao nhiêu?',
      'Nơi khác có làm theo được không?',
    ],
  },
};
