import { expect, it } from 'vitest';
import { Reading } from './reading.ts';

const read = (title: string) => {
  const reading = new Reading({ title });
  return { text: reading.text('title', { max: 300 }), problems: reading.problems };
};

it('calls a letter with endless marks too long', () => {
  expect(read(`a${'\u0301'.repeat(80_000)}`)).toMatchObject({
    text: undefined,
    problems: [{ code: 'too_long', field: 'title' }],
  });
});

it('takes letters of many units up to the limit', () => {
  const family = '👨‍👩‍👧'.repeat(300);
  expect(read(family)).toEqual({ text: family, problems: [] });
});
