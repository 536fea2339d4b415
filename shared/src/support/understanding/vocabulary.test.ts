import { expect, it } from 'vitest';
import { splitWords } from './split-words.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary(
  [
    'nộp sáng kiến ở đâu',
    'nộp sáng kiến như thế nào',
    'chọn nhóm nào cho đúng',
    'công nhân chọn nhóm nào',
    'ghi nhớ giúp tôi',
    'thuộc nhóm nào',
    'gặp cán bộ công đoàn',
  ].map(splitWords),
);
const mended = (text: string) =>
  vocabulary
    .mend(splitWords(text))
    .map((word) => word.plain)
    .join(' ');

it.each([
  ['nộp sangs kieens ở đâu', 'nop sang kien o dau'],
  ['no65p sáng kiến', 'nop sang kien'],
  ['nộp sáng kiếnn', 'nop sang kien'],
  ['gặp cna bộ', 'gap can bo'],
  ['nopp sang kien', 'nop sang kien'],
])('mends a word that no example has: %s', (typed, meant) => {
  expect(mended(typed)).toBe(meant);
});

it('mends a known word where only another one fits', () => {
  expect(mended('công nhân chọn nho nào')).toBe('cong nhan chon nhom nao');
});

it('mends a shortening into what it means', () => {
  expect(mended('cdccs nộp')).toBe('cong doan co so nop');
});

it('leaves alone what fits, numbers and what is like nothing known', () => {
  const fitting = 'ghi nho giup toi 2022 x pneumonoultra';
  expect(mended(fitting)).toBe(fitting);
});
