import { foldForSearch } from '@sang-kien/shared';
import { areKnownNames } from './known-names.ts';

export const HIDDEN = '…';

type Word = {
  /** As it stands in the line, with the signs around it. */
  token: string;
  core: string;
  folded: string;
  /** Begins with a capital and is no abbreviation: each syllable of a name has a vowel. */
  capital: boolean;
  /** Signs behind it end a sentence or a part of it. */
  stops: boolean;
};

const TITLES = new Set(['anh', 'chi', 'ong', 'ba', 'co', 'chu', 'bac', 'em', 'chau', 'dc', 'ten']);
const SPEAKERS = new Set(['ten', 'toi', 'em', 'minh', 'chau', 'con', 'to', 'day']);
/** Names are typed without capitals too; behind “tên là” the usual family names give them away. */
const FAMILY_NAMES = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai luong truong lam
   phung trieu quach thai luu cao ha van`.split(/\s+/),
);
/** Behind a family name they make a whole name of it, however it is typed. */
const MIDDLE_NAMES = new Set(['thi', 'van']);
const LONGEST_NAME = 4;

/** Puts “…” in place of what may be people's names in a line of Vietnamese. */
export function hideNames(line: string): string {
  const words = line.split(' ').map(readWord);
  const hidden = new Set<number>();
  words.forEach((_, i) => {
    const from = introducedAt(words, i);
    if (from !== undefined) cover(hidden, from, nameLength(words, from));
    if (isWholeName(words, i)) cover(hidden, i, nameLength(words, i));
  });
  for (const { from, length } of capitalRuns(words)) {
    if (length > 1 && !isKnownRun(words, from, length)) cover(hidden, from, length);
  }
  return words.map((word, i) => (hidden.has(i) ? HIDDEN + signsBehind(word) : word.token)).join(' ');
}

function readWord(token: string): Word {
  const core = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const folded = foldForSearch(core);
  const capital = /^\p{Lu}/u.test(core) && /[aeiouy]/.test(folded);
  return { token, core, folded, capital, stops: /[.,;:!?)]$/.test(token) };
}

/** Where the name begins that the word announces: right behind “tên”, “em là” or “chị”. */
function introducedAt(words: readonly Word[], i: number): number | undefined {
  return endsIntroduction(words, i) || isTitleOfName(words, i) ? i + 1 : undefined;
}

function endsIntroduction(words: readonly Word[], i: number): boolean {
  const [beforeLast, before, last] = [i - 2, i - 1, i].map((at) => words[at]?.folded ?? '');
  if (last === 'ten') return SPEAKERS.has(before!);
  return last === 'la' && (SPEAKERS.has(before!) || beforeLast === 'ten');
}

/** “Bà” begins a place's name too, as in “Bà Rịa”. */
function isTitleOfName(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (word.stops || !next?.capital || !TITLES.has(word.folded) || TITLES.has(next.folded)) return false;
  return !word.capital || !areKnownNames([word.core, next.core]);
}

function isWholeName(words: readonly Word[], i: number): boolean {
  const [family, middle, given] = [words[i]!, words[i + 1], words[i + 2]];
  if (!middle || !given || family.stops || middle.stops) return false;
  return FAMILY_NAMES.has(family.folded) && MIDDLE_NAMES.has(middle.folded);
}

function nameLength(words: readonly Word[], from: number): number {
  const runLength = capitalRunLength(words, from);
  if (runLength > 0 || !FAMILY_NAMES.has(words[from]?.folded ?? '')) return runLength;
  const end = words.findIndex(({ stops }, i) => i >= from && stops);
  return Math.min(LONGEST_NAME, (end < 0 ? words.length : end + 1) - from);
}

function capitalRuns(words: readonly Word[]): { from: number; length: number }[] {
  const runs = [];
  for (let from = 0; from < words.length; from += 1) {
    const length = capitalRunLength(words, from);
    if (length > 0) runs.push({ from, length });
    from += length;
  }
  return runs;
}

function capitalRunLength(words: readonly Word[], from: number): number {
  let length = 0;
  while (words[from + length]?.capital) {
    length += 1;
    if (words[from + length - 1]!.stops) break;
  }
  return length;
}

/** The first word of a sentence has its capital anyway. */
function isKnownRun(words: readonly Word[], from: number, length: number): boolean {
  const run = words.slice(from, from + length).map(({ core }) => core);
  const begins = from === 0 || words[from - 1]!.stops;
  return areKnownNames(run) || (begins && areKnownNames(run.slice(1)));
}

function signsBehind({ token }: Word): string {
  return /[^\p{L}\p{N}]*$/u.exec(token)![0];
}

function cover(hidden: Set<number>, from: number, length: number): void {
  for (let i = from; i < from + length; i += 1) hidden.add(i);
}
