import { readCommand } from './commands.ts';
import type { QuestionId } from './submission/question-id.ts';

/** “sửa … thành …”: what is to be put right, and what it shall be. */
export type Correction = { question: QuestionId; text: string };

const BECOMES = /^(.{3,80}?)\s+(?:thành|thanh|sang)\s+(.+)$/isu;
/** A value in digits needs no word between: “sửa số điện thoại 0900 000 002”, “đổi ngày áp dụng 12/1/2022”. */
const IN_DIGITS = /^(.{3,80}?)\s+(?:là\s+|la\s+)?(\+?\d[\d\s./-]{3,})$/isu;

/** Reads a correction that already names the new answer. Undefined for anything else. */
export function readCorrection(text: string): Correction | undefined {
  const clean = text.normalize('NFC').trim();
  for (const shape of [BECOMES, IN_DIGITS]) {
    const [, before = '', value = ''] = shape.exec(clean) ?? [];
    const command = before === '' ? undefined : readCommand(before);
    if (command?.do === 'edit' && command.question) return { question: command.question, text: value.trim() };
  }
  return undefined;
}
