import {
  cleanLine,
  cleanParagraphs,
  foldForSearch,
  parseDate,
  parsePhone,
  readMoney,
  recognitionBodies,
  type Programme,
  type RecognitionBody,
} from '@sang-kien/shared';
import { importTexts as texts } from '../../texts/import.ts';
import type { SheetCell } from '../ports.ts';
import type { ColumnKind } from './columns.ts';

/** What a cell says, as the judge takes it; or why it says nothing that can be judged. */
export type CellReading = { value: unknown } | { problem: string };
export type CellContext = { programme: Programme; at: Date };

/** Days as numbers, from 1954 to 2119: what Excel shows where the cell was formatted as a number. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Reads one cell by the kind of its column. What cannot be read stays as typed, so that the judge names it. */
export function readCell(
  kind: Exclude<ColumnKind, 'unit'>,
  cell: SheetCell,
  context: CellContext,
): CellReading {
  if (cell === null || cell === '') return { value: undefined };
  if (typeof cell === 'object') {
    if ('fault' in cell) return { problem: texts.formulaFault(cell.fault) };
    if ('cut' in cell) return { problem: texts.cellTooLong };
  }
  return readers[kind](cell, context);
}

type Given = Exclude<SheetCell, null | { fault: string } | { cut: string }>;
type Reader = (cell: Given, context: CellContext) => CellReading;

const readers: Record<Exclude<ColumnKind, 'unit'>, Reader> = {
  text: (cell) => readWords(cell, cleanLine),
  paragraphs: (cell) => readWords(cell, cleanParagraphs),
  // A number that lost its nought is read all the same by the reader of phones.
  phone: (cell) => readWords(cell, (typed) => parsePhone(typed) ?? typed),
  day: (cell, { at }) => ({ value: readDay(cell, at) }),
  money: (cell) => {
    if (typeof cell === 'object') return { problem: texts.dayInText };
    return { value: typeof cell === 'boolean' ? String(cell) : readMoney(cell) };
  },
  number: (cell) => ({ value: readYear(cell) }),
  yesNo: (cell) => {
    const answer = readYesNo(cell);
    return answer === undefined ? { problem: texts.yesNoHint } : { value: answer };
  },
  group: (cell, { programme }) => {
    const id = readGroup(cell, programme);
    return id === undefined ? { problem: texts.groupHint } : { value: id };
  },
  body: (cell) => ({ value: readBody(cell) ?? String(cell) }),
  people: (cell) => readWords(cell, readPeople),
};

/** Cleaned as the judge cleans it, so that the same row is the same row however its spaces were typed. */
function readWords(cell: Given, read: (words: string) => unknown): CellReading {
  return typeof cell === 'object' ? { problem: texts.dayInText } : { value: read(String(cell)) };
}

function readDay(cell: Given, at: Date): string {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number' && cell > FIRST_SERIAL && cell < LAST_SERIAL) {
    return new Date(SERIAL_ZERO + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10);
  }
  const words = cleanLine(String(cell)).replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');
  return parseDate(words, at) ?? words;
}

/** The year of birth, also where the whole day was given. */
function readYear(cell: Given): unknown {
  if (typeof cell === 'object') return Number(cell.day.slice(0, 4));
  if (typeof cell === 'number') return cell;
  const [year] = /(?:^|[/.-])(?:19|20)\d{2}$/.exec(String(cell).trim()) ?? [];
  return year === undefined ? String(cell) : Number(year.replace(/\D/g, ''));
}

const YES = new Set(['co', 'x', 'yes', 'y', 'roi', 'dong y', 'da dong y', 'dung', '1', 'true', 'v', 'ok']);
const NO = new Set(['khong', 'ko', 'k', 'no', 'n', 'chua', '0', 'false', 'khong dong y', 'chua dong y']);

function readYesNo(cell: Given): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const typed = String(cell).trim();
  const words = foldForSearch(typed);
  if (YES.has(words) || /^[✓✔☑]$/u.test(typed)) return true;
  return NO.has(words) ? false : undefined;
}

/** By number, by name, or by words that stand in one name only. */
function readGroup(cell: Given, { targetGroups }: Programme): string | undefined {
  const typed = String(cell).trim();
  const [, number] = /^(?:nhóm\s*)?([1-9])(?:\D|$)/i.exec(typed.normalize('NFC')) ?? [];
  if (number !== undefined) return targetGroups[Number(number) - 1]?.id;
  const words = foldForSearch(typed);
  const exact = targetGroups.find(({ id, name }) => id === typed || foldForSearch(name) === words);
  if (exact) return exact.id;
  const within = targetGroups.filter(({ name }) => ` ${foldForSearch(name)} `.includes(` ${words} `));
  return words.length >= 6 && within.length === 1 ? within[0]!.id : undefined;
}

const HEAD = /\b(?:thu truong|giam doc|hieu truong|chu tich|lanh dao|nguoi dung dau)\b/;

/** `none` when it says that nobody has recognised it yet. */
function readBody(cell: Given): RecognitionBody | 'none' | undefined {
  const words = foldForSearch(String(cell));
  const named = recognitionBodies.find((body, i) => body === words || String(i + 1) === words);
  if (named) return named;
  if (/^(?:chua|khong)\b/.test(words)) return 'none';
  if (/\bhoi dong\b|^hdsk$/.test(words)) return 'council';
  return HEAD.test(words) ? 'head' : undefined;
}

const SHARE = /[\s:(–-]*(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)?$/;

/** `Trần Văn Thử 40%; Lê Thị Ví Dụ (20%)`. */
function readPeople(text: string): { fullName: string; sharePercent?: number }[] {
  return text
    .split(/[;\n]/)
    .map((part) => cleanLine(part))
    .filter((part) => part !== '')
    .map((part) => {
      const [, share] = SHARE.exec(part) ?? [];
      if (share === undefined) return { fullName: part };
      return { fullName: part.replace(SHARE, ''), sharePercent: Number(share.replace(',', '.')) };
    });
}
