/** What the bot says while it takes a submission, but for the questions themselves. */
export const submissionTexts = {
  begin:
    'Chúng tôi sẽ hỏi lần lượt từng mục, khoảng mười phút. Câu trả lời tự lưu; muốn nghỉ, Anh/Chị nhắn “thôi”, ' +
    'muốn sửa câu vừa trả lời, nhắn “quay lại”. Thông tin chỉ dùng để tiếp nhận, xét chọn và liên hệ về sáng kiến.',
  waiting: (done: number, count: number) =>
    `Anh/Chị đang có một hồ sơ viết dở, đã xong ${done}/${count} bước. Anh/Chị muốn viết tiếp hay viết hồ sơ mới?`,
  writeAnyway: 'Anh/Chị vẫn có thể soạn trước; hồ sơ được giữ đến khi cổng mở.',
  place: (index: number, count: number, step: string) => `Bước ${index}/${count} · ${step}`,
  noted: (name: string, value: string) => `Đã ghi ${lower(name)}: ${value}`,
  cleared: (name: string) => `Đã bỏ trống mục ${lower(name)}.`,
  changedInApp: (names: readonly string[]) => `Trong ứng dụng vừa sửa: ${names.join(', ')}.`,
  lateNoted: (name: string) => `Đã ghi thêm tin gửi trước của Anh/Chị vào mục ${lower(name)}.`,
  piece: (count: string, most: string) =>
    `Đã nhận, hiện có ${count}/${most} ký tự. Anh/Chị gửi tiếp, hoặc bấm “Xong” nếu đã đủ.`,
  tooLong: 'Anh/Chị gửi lại bản ngắn hơn (bản mới sẽ thay bản này), hoặc sửa trong ứng dụng.',
  rewriting: (count: string) =>
    `Mô tả đang có ${count} ký tự. Anh/Chị gửi bản mới để thay cả đoạn, hoặc bấm “Viết thêm” để viết tiếp. Bản đang có:`,
  writeMore: 'Vâng, Anh/Chị gửi phần viết thêm. Gửi hết thì bấm “Xong”.',
  pressSend: 'Hồ sơ đã đủ. Anh/Chị bấm “Nộp bài” để gửi, hoặc “Sửa một mục” nếu muốn đổi.',
  filesSoFar: (count: number, most: number) => `Hiện đã nhận ${count}/${most} tệp.`,
  editing: (name: string, now: string) => `${name} hiện là: ${now}`,
  editWhat: 'Anh/Chị muốn sửa mục nào? Anh/Chị bấm, hoặc gõ số thứ tự của mục.',
  cancelled: (hasApp: boolean) =>
    'Vâng, hồ sơ viết dở của Anh/Chị vẫn được giữ. ' +
    `Khi muốn viết tiếp, Anh/Chị nhắn “tiếp tục”${hasApp ? ' hoặc mở ứng dụng' : ''}.`,
  notYetGiven: (name: string) => `${name} (chưa có)`,
  linkTaken: 'Đã ghi liên kết Google Drive vào phần minh chứng.',
  confirmDiscard: 'Bản nháp và các tệp đã gửi sẽ bị xóa hẳn. Anh/Chị chắc chắn chứ ạ?',
  discarded: 'Đã xóa bản nháp.',
  nothingToDo: 'Anh/Chị chưa có hồ sơ nào đang viết.',
  reviewTitle: 'Anh/Chị xem lại hồ sơ giúp:',
  reviewEnd: 'Nếu đã đúng, Anh/Chị bấm “Nộp bài”. Muốn đổi, Anh/Chị bấm “Sửa một mục”.',
  notYet: 'Hồ sơ chưa nộp được vì còn mục cần sửa:',
  filesOnTheWay: (count: number) =>
    `Chúng tôi đang nhận ${count} tệp của Anh/Chị. Anh/Chị chờ một chút, nhận xong chúng tôi sẽ báo để Anh/Chị bấm “Nộp bài”.`,
  fileTaken: (name: string, count: number, most: number) => `Đã nhận tệp “${name}” (${count}/${most} tệp).`,
  fileRefused: (name: string, why: string) => `Tệp “${name}” chưa nhận được. ${why}`,
  fileKept: 'Tệp được giữ trong bản nháp hồ sơ của Anh/Chị.',
  fileWithoutDraft:
    'Chúng tôi đang lưu tệp này làm minh chứng. Anh/Chị muốn nộp sáng kiến thì bấm “Nộp sáng kiến”.',
  oldCharset: (font: string) =>
    `Đoạn Anh/Chị gửi viết bằng phông chữ cũ ${font}. Chúng tôi đã chuyển sang chữ thường dùng như sau, Anh/Chị xem giúp:`,
  oldCharsetLost: (words: string) => `Phông cũ không giữ đủ các chữ này, Anh/Chị kiểm tra giúp: ${words}.`,
  fonts: { tcvn3: 'TCVN3 (như .VnTime)', vni: 'VNI (như VNI-Times)' },
  sentAs: (code: string) => `Hồ sơ này đã được nộp, mã hồ sơ ${code}. Anh/Chị không cần nộp lại.`,
} as const;

/** A name in the middle of a sentence; abbreviations keep their capitals. */
function lower(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
