import type { SubmissionState } from '@sang-kien/shared';

/** Words of the page on which a unit decides about a dossier. */
export const decideTexts = {
  title: 'Ý kiến của công đoàn',
  /** At the top of a dossier on a phone: leads down to the panel. */
  jump: 'Hồ sơ chờ Anh/Chị xác nhận',
  lead: {
    submitted: 'Anh/Chị đối chiếu văn bản công nhận với nội dung hồ sơ, rồi chọn một cách xử lý.',
    confirmed: 'Hồ sơ đã được xác nhận. Nếu phát hiện sai sót, Anh/Chị vẫn có thể xử lý lại.',
    needs_changes: 'Hồ sơ đang chờ người nộp bổ sung.',
  } as Partial<Record<SubmissionState, string>>,
  actions: {
    confirm: 'Xác nhận',
    request_changes: 'Đề nghị bổ sung',
    invalidate: 'Không hợp lệ',
  },
  notes: {
    confirm: 'Sáng kiến đã được công nhận thật, hồ sơ đủ và đúng.',
    request_changes: 'Hồ sơ thiếu hoặc sai vài mục: người nộp sửa rồi gửi lại.',
    invalidate: 'Thuộc trường hợp loại trừ: hồ sơ không được tính.',
  },
  cancel: 'Thôi',
  confirm: {
    title: 'Xác nhận hồ sơ này?',
    lead: (documentNo: string, date: string) =>
      `Công đoàn xác nhận sáng kiến đã được công nhận thật, theo văn bản số ${documentNo} ngày ${date}.`,
    send: 'Đồng ý xác nhận',
  },
  request_changes: {
    title: 'Đề nghị người nộp bổ sung',
    reasonHint: 'Người nộp đọc được lý do này. Anh/Chị viết rõ cần sửa gì.',
    steps: 'Các mục cần sửa',
    stepsHint: 'Người nộp chỉ sửa được những mục Anh/Chị chọn.',
    noSteps: 'Anh/Chị chọn ít nhất một mục cần sửa.',
    send: 'Gửi đề nghị',
  },
  invalidate: {
    title: 'Đánh dấu không hợp lệ',
    reasonHint: 'Người nộp đọc được lý do này. Anh/Chị viết rõ vì sao hồ sơ không được tính.',
    exclusion: 'Trường hợp loại trừ',
    noExclusion: 'Anh/Chị chọn một trường hợp loại trừ.',
    send: 'Đánh dấu không hợp lệ',
  },
  reason: 'Lý do',
  noReason: 'Anh/Chị chưa viết lý do.',
  longReason: 'Lý do dài quá 1.000 ký tự. Anh/Chị viết ngắn hơn.',
  reload: 'Tải lại',
  done: {
    confirmed: 'Đã xác nhận hồ sơ. Người nộp được báo tin qua Zalo và trong ứng dụng.',
    needs_changes:
      'Đã gửi đề nghị bổ sung. Người nộp được báo tin qua Zalo và trong ứng dụng; khi họ gửi lại, công đoàn được báo.',
    invalid: 'Đã đánh dấu không hợp lệ. Người nộp được báo tin kèm lý do.',
  } as Partial<Record<SubmissionState, string>>,
  next: 'Hồ sơ tiếp theo',
  noNext: 'Không còn hồ sơ nào chờ xác nhận.',
};
