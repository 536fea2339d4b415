import { readCommand } from './commands.ts';
import type { QuestionId } from './submission/question-id.ts';

/** “sửa … thành …”: what is to be put right, and what it shall be. */
export type Correction = { question: QuestionId; text: string };

const BECOMES = /^(.{3,80}?)\s+(?:thành|thanh|sang)\s+(.+)$/isu;
/** A value in digits needs no word between: “sửa số điện thoại 0900 000 002”, “đổi ngày áp dụng 12/1/2022”. */
const IN_DIGITS = /^(.{3,80}?)\s+(?:là\s+|la\s+)?(\+?\d[\d\s./-]{3,})$/isu;

/** “Ngày áp dụng là 12/1 mới đúng”: no verb, but said of an item. */
const IS_RIGHT =
  /^(.{2,60}?)\s+(?:phải\s+|phai\s+|đúng\s+)?(?:là|la)\s+(.+?)\s+(?:mới|moi)\s+(?:đúng|dung|phải|chính xác)[\s.!ạ]*$/isu;

/** Reads a correction that already names the new answer. Undefined for anything else. */
export function readCorrection(text: string): Correction | undefined {
  const clean = text.slice(0, LONGEST).normalize('NFC').trim();
  const [, item = '', right = ''] = IS_RIGHT.exec(clean) ?? [];
  if (item !== '') return correctionOf(`sửa ${item.replace(POLITE, '')}`, right);
  for (const shape of [BECOMES, IN_DIGITS]) {
    const [, before = '', value = ''] = shape.exec(clean) ?? [];
    const correction = correctionOf(before, value);
    if (correction) return correction;
  }
  return undefined;
}

const LONGEST = 500;
const POLITE = /^(?:dạ|da|vâng|thưa)[\s,]+/iu;

function correctionOf(before: string, value: string): Correction | undefined {
  const command = before === '' ? undefined : readCommand(before);
  if (command?.do !== 'edit' || !command.question) return undefined;
  return { question: command.question, text: value.trim() };
}
