import { expect, it } from 'vitest';
import { featuresOf } from './features.ts';
import { splitWords } from './split-words.ts';

const familiar = new Set(splitWords('nộp bài sửa sữa minh chứng cần gì abc').map(({ plain }) => plain));
const of = (text: string) => featuresOf(splitWords(text), familiar);
const shared = (a: number[], b: number[]) => a.filter((feature) => b.includes(feature)).length;

it('sees words and their order', () => {
  const [one, other, apart] = [of('quét mã'), of('mã quét'), of('abc')];
  expect(shared(one.words, other.words)).toBeGreaterThan(shared(one.words, apart.words));
  expect(shared(one.words, other.words)).toBeLessThan(one.words.length);
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

it('sees the same gist in other words', () => {
  const [one, other, foreign] = [of('nộp ở đâu'), of('gửi chỗ nào'), of('uống mấy ly')];
  expect(shared(one.words, other.words)).toBeGreaterThan(shared(one.words, foreign.words) + 2);
});

it('counts the words that are not familiar, whatever they are', () => {
  const familiar = shared(of('minh').words, of('chứng').words);
  expect(shared(of('phở').words, of('bún').words)).toBe(familiar + 1);
});

it('numbers the same letters differently for each kind', () => {
  const { words, letters } = of('abc');
  expect(shared(words, letters)).toBe(0);
});

it('finds no letters and marks in no words', () => {
  expect(of('')).toMatchObject({ letters: [], marks: [] });
});
