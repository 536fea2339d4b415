import { daysUntilClosing, formatClosing } from '../programme/calendar.ts';
import { gateAt } from '../programme/gate.ts';
import type { Programme } from '../programme/programme.ts';
import { foldForSearch } from '../text/fold.ts';
import { percentOfTarget } from './target.ts';

/** Longest message that urges, in signs as a person sees them, with the figures filled in. */
export const MAX_URGE_TEXT = 1000;
/** As many units are urged by one message at most. */
export const MAX_URGED_UNITS = 500;

/** What a message says of the unit that it goes to. */
export type UrgeFacts = {
  unitName: string;
  submitted: number;
  valid: number;
  target: number | null;
  /** When the phase closes for submissions; null when it has closed, or none is open. */
  closesAt: Date | null;
  at: Date;
};

/** Words in square brackets that stand for a unit's own facts, each with what it becomes. */
const PLACEHOLDERS: Record<string, (facts: UrgeFacts) => string> = {
  'đơn vị': ({ unitName }) => unitName,
  'kết quả': resultWords,
  'số đã nộp': ({ submitted }) => String(submitted),
  'số hợp lệ': ({ valid }) => String(valid),
  'chỉ tiêu': ({ target }) => (target === null ? 'chưa đặt' : String(target)),
  'thời hạn': termWords,
};
export const urgePlaceholders: readonly string[] = Object.keys(PLACEHOLDERS).map((name) => `[${name}]`);

const BRACKETED = /\[([^[\]]*)\]/g;
const KNOWN = new Map(Object.entries(PLACEHOLDERS).map(([name, fill]) => [foldForSearch(name), fill]));

/** The message as it is prepared; an official may change every word of it. */
export const PREPARED_URGE = [
  'Kính gửi Anh/Chị phụ trách Chương trình “01 triệu sáng kiến” tại [đơn vị],',
  'Đến nay đơn vị [kết quả]; [thời hạn].',
  'Kính đề nghị Anh/Chị quan tâm tuyên truyền, vận động và hướng dẫn đoàn viên, người lao động nộp sáng kiến. Nếu có khó khăn, xin phản hồi để được hỗ trợ.',
  'Trân trọng cảm ơn!',
].join('\n');

/** Puts a unit's own facts in the place of each bracket; one that is not known stays as typed. */
export function fillUrge(text: string, facts: UrgeFacts): string {
  return text.replace(BRACKETED, (typed, name: string) => KNOWN.get(foldForSearch(name))?.(facts) ?? typed);
}

/** Brackets that stand for nothing: a slip of the pen that would go out as it is. */
export function unknownBrackets(text: string): string[] {
  return [...text.matchAll(BRACKETED)]
    .filter(([, name = '']) => !KNOWN.has(foldForSearch(name)))
    .map(([typed]) => typed);
}

/** When the phase that is meant closes, if it still takes submissions at that instant. */
export function closingOf(programme: Programme, phase: number, at: Date): Date | null {
  const gate = gateAt(programme, at);
  return gate.state === 'open' && gate.phase.number === phase ? gate.phase.closesAt : null;
}

function resultWords({ submitted, valid, target }: UrgeFacts): string {
  const count = submitted === 0 ? 'chưa có sáng kiến nào' : `đã nộp ${submitted} sáng kiến`;
  const percent = percentOfTarget(valid, target);
  if (percent === null) return count;
  if (submitted === 0) return `${count} (chỉ tiêu ${target})`;
  return `${count}, trong đó ${valid} hợp lệ, đạt ${percent}% chỉ tiêu ${target}`;
}

function termWords({ closesAt, at }: UrgeFacts): string {
  if (closesAt === null) return 'cổng nộp hiện đang đóng';
  const days = daysUntilClosing(closesAt, at);
  const left = days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`;
  return `${left} (đến trước ${formatClosing(closesAt)})`;
}
