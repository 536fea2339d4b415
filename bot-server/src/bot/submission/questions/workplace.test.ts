import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { unitOther } from './workplace.ts';

const below = (unitId: string) => ({ workplace: { unitId } });

describe('the name of a unit that is not listed', () => {
  it('is asked only beside the catch-all', () => {
    const asked = (unitId: string) => typeof unitOther.asked === 'function' && unitOther.asked(below(unitId));
    expect(asked('tinh-24/khac')).toBe(true);
    expect(asked('tinh-24/222')).toBe(false);
    expect(typeof unitOther.asked === 'function' && unitOther.asked({})).toBe(false);
  });

  it('is taken as it was typed', () => {
    const context = aContext({ content: below('tinh-24/khac') });
    expect(contentOf('unitOther', 'Công đoàn Tổng công ty Mẫu ạ', context)?.workplace).toEqual({
      unitId: 'tinh-24/khac',
      unitOther: 'Công đoàn Tổng công ty Mẫu',
    });
    expect(judgeSays('unitOther', 'Công đoàn Tổng công ty Mẫu', context)).toBeUndefined();
  });

  it('is not shown beside a unit of the list', () => {
    const shown = (unitId: string) =>
      unitOther.show(aContext({ content: { workplace: { unitId, unitOther: 'Mẫu' } } }));
    expect([shown('tinh-24/khac'), shown('tinh-24/222')]).toEqual(['Mẫu', null]);
  });
});

describe('the grassroots union', () => {
  it.each([
    ['CĐCS Công ty May Mẫu', 'CĐCS Công ty May Mẫu'],
    ['tên công đoàn cơ sở là CĐCS Công ty May Mẫu ạ', 'CĐCS Công ty May Mẫu'],
    ['công đoàn cơ sở Trường Mầm non Số 1', 'công đoàn cơ sở Trường Mầm non Số 1'],
    ['CĐCS: Công ty May Mẫu', 'Công ty May Mẫu'],
    ['em làm ở Công ty May Mẫu ạ', 'Công ty May Mẫu'],
    ['công ty em là Công ty May Mẫu', 'Công ty May Mẫu'],
    ['Dạ Lan', 'Dạ Lan'],
  ])('in %j is %j', (text, name) => {
    expect(contentOf('grassrootsUnion', text)).toEqual({ workplace: { grassrootsUnion: name } });
    expect(judgeSays('grassrootsUnion', text)).toBeUndefined();
  });

  it('is needed, and whoever has none hears what to write', () => {
    expect(repliedTo('grassrootsUnion', 'không có')?.text).toContain('“CĐCS” kèm tên công ty');
  });

  it.each(['', '...', '😀'])('is not %j', (text) => {
    expect(repliedTo('grassrootsUnion', text)?.text).toContain('chưa đọc được');
  });

  it('that is too long is left to the judge', () => {
    expect(judgeSays('grassrootsUnion', 'x'.repeat(10_000))).toContain('thừa');
  });
});
