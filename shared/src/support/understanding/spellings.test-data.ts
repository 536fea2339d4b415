import { foldForSearch } from '../../text/fold.ts';

/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same spellings. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = (below: number) => number;

/** The five ways in which a question is put; each must be understood. */
export const spellings: Record<string, (question: string, random: Random) => string> = {
  'as typed': (question) => question,
  'without marks': withoutMarks,
  decomposed: (question) => question.normalize('NFD'),
  abbreviations: abbreviate,
  'one typing error': slip,
};

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Longest first, so that "công đoàn cơ sở" does not become "cđ cơ sở". */
const SHORTENINGS: readonly (readonly [string, readonly string[]])[] = [
  ['công đoàn cơ sở', ['cđcs', 'cdcs']],
  ['liên đoàn lao động', ['lđlđ', 'ldld']],
  ['người lao động', ['nlđ', 'nld']],
  ['như thế nào', ['ntn']],
  ['số điện thoại', ['sđt', 'sdt']],
  ['sáng kiến', ['sk']],
  ['công đoàn', ['cđ', 'cd']],
  ['lao động', ['lđ', 'ld']],
  ['công nhân', ['cn']],
  ['cán bộ', ['cb']],
  ['công ty', ['cty']],
  ['đơn vị', ['đv', 'đvị']],
  ['hồ sơ', ['hs']],
  ['báo cáo', ['bc']],
  ['kết quả', ['kq']],
  ['giai đoạn', ['gđ', 'gd']],
  ['chương trình', ['ct', 'ctr']],
  ['thông tin', ['tt']],
  ['bao nhiêu', ['bn', 'bnhiu']],
  ['bao giờ', ['bgio']],
  ['thế nào', ['tnao']],
  ['không', ['ko', 'k', 'kh', 'hok']],
  ['được', ['đc', 'dc', 'đk']],
  ['mình', ['mk', 'mik', 'm']],
  ['tôi', ['t', 'tui']],
  ['người', ['ng']],
  ['với', ['vs']],
  ['gì', ['j']],
  ['vậy', ['z', 'v']],
  ['rồi', ['r', 'rùi']],
  ['giờ', ['h']],
  ['trước', ['trc']],
  ['mới', ['ms']],
  ['làm', ['lm']],
  ['nói', ['ns']],
];

/** Shortens every word that chats shorten; a question without marks is shortened without marks. */
function abbreviate(question: string, random: Random): string {
  const marked = question !== withoutMarks(question);
  let text = ` ${question.toLowerCase()} `;
  for (const [long, short] of SHORTENINGS) {
    const chosen = short[random(short.length)]!;
    const [from, to] = marked ? [long, chosen] : [withoutMarks(long), withoutMarks(chosen)];
    text = text.replaceAll(new RegExp(`([ (/,.?])${from}(?=[ )/,.?!])`, 'g'), `$1${to}`);
  }
  return text.trim();
}

const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'awdx',
  d: 'sefc',
  f: 'drgv',
  g: 'fthb',
  h: 'gyjn',
  j: 'huk',
  k: 'jil',
  l: 'kop',
  z: 'asx',
  x: 'zsc',
  c: 'xdv',
  v: 'cfb',
  b: 'vgn',
  n: 'bhm',
  m: 'njk',
};
const TELEX: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const VNI: Readonly<Record<string, string>> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
  '\u0302': '6',
  '\u031b': '7',
  '\u0306': '8',
};

/** One word with one slip of the finger, or, where it has marks, with the keys of its marks left in. */
function slip(question: string, random: Random): string {
  const words = question.split(' ');
  const places = words.flatMap((word, i) => (/^\p{L}{2,}/u.test(word) ? [i] : []));
  const place = places[random(places.length)];
  if (place === undefined) return question;
  const word = words[place]!;
  const kinds = word === withoutMarks(word) ? [drop, double, swap, hitNeighbour] : allSlips;
  words[place] = kinds[random(kinds.length)]!(word, random);
  return words.join(' ');
}

const allSlips = [drop, double, swap, hitNeighbour, leaveTelex, leaveVni];

function drop(word: string, random: Random): string {
  const at = random(lettersOf(word));
  return word.slice(0, at) + word.slice(at + 1);
}

function double(word: string, random: Random): string {
  const at = random(lettersOf(word));
  return word.slice(0, at + 1) + word.slice(at);
}

function swap(word: string, random: Random): string {
  const at = random(lettersOf(word) - 1);
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

function hitNeighbour(word: string, random: Random): string {
  const at = random(lettersOf(word));
  const near = NEIGHBOURS[foldForSearch(word[at]!)] ?? 'a';
  return word.slice(0, at) + near[random(near.length)]! + word.slice(at + 1);
}

/** sáng → sangs, kiến → kieens. */
function leaveTelex(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/đ/g, 'dd')
    .replace(/([aeo])(\p{M}*)\u0302/gu, '$1$1$2')
    .replace(/[\u0306\u031b]/g, 'w');
  return leaveTones(bare, TELEX);
}

/** nộp → no65p or nop65. */
function leaveVni(word: string, random: Random): string {
  const keys = word.normalize('NFD').replace(/đ/g, 'd9');
  if (random(2) === 0) return leaveTones(keys, VNI);
  return keys.replace(/\p{M}/gu, (mark) => VNI[mark] ?? '');
}

/** The keys of the marks behind the word, as most people type them. */
function leaveTones(word: string, keys: Readonly<Record<string, string>>): string {
  const marks = word.match(/\p{M}/gu) ?? [];
  const behind = marks.map((mark) => keys[mark] ?? '').join('');
  return word.replace(/\p{M}/gu, '').replace(/^([\p{L}\d]+)/u, `$1${behind}`);
}

function lettersOf(word: string): number {
  return /^\p{L}+/u.exec(word)?.[0].length ?? 1;
}
