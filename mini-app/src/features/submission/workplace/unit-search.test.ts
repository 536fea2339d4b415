import { findUnits } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { choosableHits } from './unit-search.ts';

const hits = (words: string) => choosableHits(findUnits(words, { limit: 30 }));

describe('units that a submission may name', () => {
  it('give name and superior', () => {
    expect(hits('việt yên')[0]).toEqual({
      id: 'tinh-24/222',
      name: 'Liên đoàn Lao động huyện Việt Yên',
      parent: 'Liên đoàn Lao động tỉnh Bắc Giang',
    });
  });

  it('stand in the place of a province that nobody submits to', () => {
    const ids = hits('bắc giang').map(({ id }) => id);
    expect(ids).not.toContain('tinh-24');
    expect(ids[0]).toBe('tinh-24/213');
    expect(ids).toContain('tinh-24/222');
    expect(ids.at(-1)).toBe('tinh-24/khac');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are none when the words mean nothing', () => {
    expect(hits('qqqqqq')).toEqual([]);
  });
});
