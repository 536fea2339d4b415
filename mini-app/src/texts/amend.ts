/** Words of the page on which a submitter puts right what the unit asked for. */
export const amendTexts = {
  title: 'Bổ sung hồ sơ',
  lead: 'Bạn chỉ cần sửa các mục dưới đây rồi bấm “Gửi lại”. Các mục khác giữ nguyên như đã nộp.',
  reason: (reason: string) => `Công đoàn đề nghị: ${reason}`,
  send: 'Gửi lại',
};
