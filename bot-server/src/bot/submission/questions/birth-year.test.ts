import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { birthYear } from './birth-year.ts';

describe('the year of birth', () => {
  it.each(['1990', 'em sinh năm 1990 ạ', '15/3/1990', 'sn: 1990.'])('is read in %j', (text) => {
    expect(contentOf('birthYear', text)).toEqual({ author: { birthYear: 1990 } });
    expect(judgeSays('birthYear', text)).toBeUndefined();
  });

  it.each(['90', 'chín mươi', '1990 1991', '', '9'.repeat(10_000)])('is not read in %j', (text) => {
    expect(repliedTo('birthYear', text)).not.toBeNull();
  });

  it('of a child is left to the judge', () => {
    expect(judgeSays('birthYear', '2020')).toContain('4 chữ số');
  });

  it('may be left out, also after it was given', () => {
    const context = aContext({ content: { author: { birthYear: 1990 } } });
    const reading = birthYear.read('không', context);
    expect(reading).toEqual({ read: 'nothing', content: { author: {} } });
    expect(birthYear.show(context)).toBe('1990');
  });
});
