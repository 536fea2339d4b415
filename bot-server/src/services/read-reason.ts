import { answerLength, AppError, cleanParagraphs, MAX_REASON } from '@sang-kien/shared';

/** Why somebody takes a step, cleaned. @throws AppError 'refused' when it is empty or too long */
export function readReason(text: string): string {
  const reason = readOptionalReason(text);
  if (reason === null) throw refusal('required', 'Lý do còn trống. Vui lòng ghi rõ để người nộp biết.');
  return reason;
}

/** As `readReason`, where none need be given; null when there is none. */
export function readOptionalReason(text: string | null | undefined): string | null {
  const reason = cleanParagraphs(text ?? '');
  if (answerLength(reason) > MAX_REASON)
    throw refusal('too_long', `Lý do dài quá ${MAX_REASON} ký tự. Vui lòng viết ngắn hơn.`);
  return reason === '' ? null : reason;
}

function refusal(code: string, message: string): AppError {
  return new AppError('refused', message, [{ code, field: 'reason', message }]);
}
