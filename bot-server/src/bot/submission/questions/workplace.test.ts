import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { grassrootsUnion, unitOther } from './workplace.ts';

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
    ['Công ty Không Gian Mẫu', 'Công ty Không Gian Mẫu'],
    ['cty may Em và Tôi', 'cty may Em và Tôi'],
    ['Trường Mầm non Mẫu', 'Trường Mầm non Mẫu'],
    ['May Mẫu', 'May Mẫu'],
    ['Công đoàn Công ty Mẫu', 'Công đoàn Công ty Mẫu'],
    ['công đoàn phòng giáo dục', 'công đoàn phòng giáo dục'],
  ])('in %j is %j', (text, name) => {
    expect(contentOf('grassrootsUnion', text)).toEqual({ workplace: { grassrootsUnion: name } });
    expect(judgeSays('grassrootsUnion', text)).toBeUndefined();
  });

  it.each([
    'không có',
    'không có công đoàn',
    'công ty em không có công đoàn',
    'chưa thành lập công đoàn ạ',
    'em không tham gia công đoàn',
    'em không nhớ tên',
    'em không rõ tên',
    'giống trên',
    'như trên ạ',
    'công ty em',
    'ở công ty em đang làm',
    'nơi em làm việc',
    'như tên công ty',
    'công đoàn công ty',
    'không thuộc công đoàn nào',
    'em làm tự do',
    'vẫn công ty đó',
    'để trống được không',
    'để em hỏi',
    'quên tên rồi',
    'ok em',
  ])('is needed, and %j hears what to write', (text) => {
    expect(grassrootsUnion.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('grassrootsUnion', text)?.text).toMatch(/“CĐCS” kèm tên công ty.*chưa có công đoàn/s);
  });

  it.each(['', '...', '😀'])('is not %j', (text) => {
    expect(repliedTo('grassrootsUnion', text)?.text).toContain('chưa đọc được');
  });

  it('that is too long is left to the judge', () => {
    expect(judgeSays('grassrootsUnion', 'x'.repeat(10_000))).toContain('thừa');
  });
});
