import { exclusionNames, stateNames, steps, type SubmissionState } from '@sang-kien/shared';
import { dossierLines, dossierValues, nameValue, type Words } from './words.ts';

const templateOf = (payload: { code: string; title: string }, recipientName: string | null) => ({
  ten: nameValue(recipientName, 'Anh/Chị'),
  ...dossierValues(payload),
});

export const receiptWords: Words<'receipt'> = {
  text: (payload) =>
    [
      'Chương trình “01 triệu sáng kiến” đã nhận được sáng kiến. Xin trân trọng cảm ơn!',
      ...dossierLines(payload),
      `Giai đoạn nộp: ${payload.phase}`,
      'Vui lòng giữ mã hồ sơ để theo dõi kết quả.',
    ].join('\n'),
  button: 'Xem hồ sơ',
  template: templateOf,
};

export const changesRequestedWords: Words<'changes_requested'> = {
  text: (payload) =>
    [
      'Công đoàn đề nghị Anh/Chị bổ sung hồ sơ sáng kiến.',
      ...dossierLines(payload),
      `Mục cần sửa: ${steps
        .filter(({ id }) => payload.steps.includes(id))
        .map(({ title }) => title)
        .join(', ')}`,
      `Lý do: ${payload.reason}`,
      'Anh/Chị chỉ cần sửa các mục trên rồi gửi lại; các mục khác giữ nguyên.',
    ].join('\n'),
  button: 'Bổ sung hồ sơ',
  template: templateOf,
};

function newsOf(state: SubmissionState): string {
  switch (state) {
    case 'confirmed':
      return 'Đơn vị đã xác nhận sáng kiến của Anh/Chị. Hồ sơ được tính là hợp lệ.';
    case 'invalid':
      return 'Rất tiếc, hồ sơ sáng kiến của Anh/Chị chưa được công nhận là hợp lệ.';
    case 'commended':
      return 'Xin chúc mừng! Sáng kiến của Anh/Chị được biểu dương.';
    case 'submitted':
    case 'under_review':
    case 'scored':
    case 'needs_changes':
    case 'withdrawn':
      return `Hồ sơ sáng kiến của Anh/Chị có trạng thái mới: ${stateNames[state]}.`;
  }
}

export const decidedWords: Words<'decided'> = {
  text: (payload) =>
    [
      newsOf(payload.state),
      ...dossierLines(payload),
      ...(payload.exclusion === null ? [] : [`Trường hợp: ${exclusionNames[payload.exclusion]}`]),
      ...(payload.reason === null ? [] : [`Lý do: ${payload.reason}`]),
    ].join('\n'),
  button: 'Xem hồ sơ',
  template: (payload, recipientName) => ({
    ...templateOf(payload, recipientName),
    trang_thai: stateNames[payload.state],
  }),
};
