/** What the bot says in every talk, whatever it is about. */
export const talkTexts = {
  welcome: [
    'Kính chào Anh/Chị! Đây là kênh nộp sáng kiến của Chương trình “01 triệu sáng kiến”.',
    'Anh/Chị có thể nộp sáng kiến ngay tại đây, hỏi về Chương trình, hoặc xem hồ sơ của mình.',
  ].join('\n'),
  menu: 'Anh/Chị muốn làm gì ạ? Anh/Chị chọn một mục bên dưới, hoặc cứ nhắn câu hỏi của mình.',
  nudge: (missing: string | null) =>
    [
      'Hồ sơ sáng kiến của Anh/Chị vẫn được giữ ở đây.',
      missing === null
        ? 'Anh/Chị đã điền đủ, chỉ còn xem lại và nộp.'
        : `Anh/Chị đang dừng ở mục “${missing}”.`,
      'Khi tiện, Anh/Chị bấm “Viết tiếp” để hoàn thành. Chúng tôi sẽ không nhắc lại nữa.',
    ].join('\n'),
  unsupported: {
    audio:
      'Chúng tôi chưa nghe được tin nhắn thoại. Anh/Chị vui lòng gõ giúp bằng chữ, hoặc bấm “Gặp cán bộ”.',
    video:
      'Chúng tôi chưa nhận được video. Anh/Chị có thể tải video lên Google Drive rồi gửi liên kết, hoặc gửi ảnh chụp.',
    location: 'Chúng tôi chưa dùng được vị trí. Anh/Chị vui lòng gõ tên đơn vị bằng chữ.',
    card: 'Chúng tôi chưa đọc được danh thiếp. Anh/Chị vui lòng gõ số điện thoại bằng chữ số.',
    other: 'Chúng tôi chưa đọc được tin nhắn này. Anh/Chị vui lòng gõ bằng chữ, hoặc gửi ảnh, PDF, Word.',
  },
  whichReading: 'Anh/Chị cho biết giúp: đây là câu trả lời, hay Anh/Chị đang hỏi?',
  draftGone: 'Bản nháp này đã được xóa. Anh/Chị có thể bắt đầu một hồ sơ mới.',
  over: 'Nút này thuộc việc đã xong, nên không còn tác dụng.',
  helpPerson: 'Nếu cần, Anh/Chị bấm “Gặp cán bộ” để có người giúp.',
} as const;

export const talkButtons = {
  start: 'Nộp sáng kiến',
  goOn: 'Viết tiếp',
  startNew: 'Viết hồ sơ mới',
  goOnAnswering: 'Trả lời tiếp',
  review: 'Xem lại',
  amend: 'Sửa một mục',
  cancel: 'Để sau',
  human: 'Gặp cán bộ',
  status: 'Hồ sơ của tôi',
  openApp: 'Mở ứng dụng',
  openDraft: 'Viết tiếp trong ứng dụng',
  openDossier: 'Xem hồ sơ',
  mendDossier: 'Bổ sung hồ sơ',
  send: 'Nộp bài',
  done: 'Xong',
  rewrite: 'Viết lại',
  writeMore: 'Viết thêm',
  discard: 'Xóa bản nháp',
  keep: 'Giữ bản nháp',
  isAnswer: 'Đây là câu trả lời',
  isQuestion: 'Tôi đang hỏi',
  useConverted: 'Dùng bản đã chuyển',
  keepTyped: 'Giữ nguyên',
} as const;
