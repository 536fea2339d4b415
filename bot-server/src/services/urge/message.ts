import {
  answerLength,
  AppError,
  cleanParagraphs,
  MAX_URGE_TEXT,
  unknownBrackets,
  urgePlaceholders,
} from '@sang-kien/shared';

/** An official's message, cleaned. @throws AppError 'refused' when there is none, or a bracket stands for nothing */
export function readMessage(text: string): string {
  const words = cleanParagraphs(text);
  if (words === '') throw refusal('required', 'Anh/Chị vui lòng viết nội dung đôn đốc.');
  const [unknown] = unknownBrackets(words);
  if (unknown !== undefined) {
    const known = urgePlaceholders.join(', ');
    throw refusal('invalid', `Không có mục ${unknown}. Các mục tự điền là: ${known}.`);
  }
  return words;
}

/** @throws AppError 'refused' when the message with a unit's own figures is too long */
export function requireLength(text: string): void {
  if (answerLength(text) <= MAX_URGE_TEXT) return;
  throw refusal(
    'too_long',
    `Nội dung sau khi điền số liệu dài quá ${MAX_URGE_TEXT} ký tự. Anh/Chị vui lòng viết ngắn hơn.`,
  );
}

function refusal(code: string, message: string): AppError {
  return new AppError('refused', message, [{ code, field: 'text', message }]);
}
