import { expect, it } from 'vitest';
import { featuresOf } from './features.ts';
import { splitWords } from './split-words.ts';

const familiar = new Set(splitWords('nộp bài sửa sữa minh chứng cần gì abc').map(({ plain }) => plain));
const of = (text: string) => featuresOf(splitWords(text), familiar);
const shared = (a: number[], b: number[]) => a.filter((feature) => b.includes(feature)).length;

it('sees words and their order', () => {
  const [one, other] = [of('nộp bài'), of('bài nộp')];
  expect(shared(one.words, other.words)).toBe(2);
  expect(one.words).toHaveLength(5);
});

it('sees marks only where they were typed', () => {
  expect(of('sua bai').marks).toEqual([]);
  expect(shared(of('sửa bài').marks, of('sữa bài').marks)).toBe(1);
  expect(of('sửa bài').words).toEqual(of('sua bai').words);
});

it('keeps most runs of letters through a slip', () => {
  const [right, wrong] = [of('minh chung can gi'), of('minh chugn can gi')];
  expect(shared(right.letters, wrong.letters)).toBeGreaterThan(right.letters.length / 2);
});

it('counts the words that are not familiar', () => {
  const [none, one, two] = [of('nộp bài'), of('nộp phở'), of('phở bò')].map(({ words }) => words.length);
  expect([one! - none!, two! - none!]).toEqual([1, 2]);
});

it('numbers the same letters differently for each kind', () => {
  const { words, letters } = of('abc');
  expect(shared(words, letters)).toBe(0);
});

it('finds nothing but the edges in no words', () => {
  expect(of('')).toEqual({ words: [expect.any(Number)], letters: [], marks: [] });
});
