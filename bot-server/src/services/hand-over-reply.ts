import {
  answerLength,
  AppError,
  cleanParagraphs,
  CONFEDERATION_NAME,
  findUnit,
  MAX_HAND_OVER_REPLY,
} from '@sang-kien/shared';
import type { HandOver, Official } from './ports.ts';

/** Both channels take 2,000 code units; a few are left for who says it. */
const MAX_UNITS = 1800;

/** An official's words, cleaned. @throws AppError 'refused' when there are none, or too many */
export function readReply(text: string): string {
  const words = cleanParagraphs(text);
  if (words === '') throw refusal('required', 'Vui lòng viết câu trả lời.');
  if (answerLength(words) > MAX_HAND_OVER_REPLY || words.length > MAX_UNITS)
    throw refusal('too_long', `Câu trả lời dài quá ${MAX_HAND_OVER_REPLY} ký tự. Vui lòng viết ngắn hơn.`);
  return words;
}

/** Who says it, as the person knows them: the base union for its own officers, else the post's unit. */
export function senderName({ unitId, grassrootsKey }: Official, { context }: HandOver): string {
  const own = grassrootsKey === null ? null : context.grassrootsUnion;
  return own ?? findUnit(unitId)?.name ?? CONFEDERATION_NAME;
}

export function refuseShutWindow(): AppError {
  return new AppError(
    'refused',
    'Kênh trò chuyện không còn cho gửi tin tới người này. Vui lòng gọi theo số điện thoại trên trang.',
  );
}

function refusal(code: string, message: string): AppError {
  return new AppError('refused', message, [{ code, field: 'text', message }]);
}
