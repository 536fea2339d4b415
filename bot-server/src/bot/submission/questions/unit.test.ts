import { allUnits, findUnit, isSubmittable } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo, unclearOf } from '../question-context.test-data.ts';
import { unit } from './unit.ts';

const NOT_HERE = 'Đơn vị tôi không có ở đây';
const unitIn = (text: string) => contentOf('unit', text)?.workplace?.unitId;
const chosen = (value: string) => unit.choose?.(value, aContext());

describe('a unit that is named clearly', () => {
  it.each([
    ['việt yên', 'tinh-24/222'],
    ['Liên đoàn Lao động huyện Việt Yên', 'tinh-24/222'],
    ['viet yen bac giang', 'tinh-24/222'],
    ['may việt yên', 'tinh-24/222'],
    ['dạ em ở huyện việt yên ạ', 'tinh-24/222'],
    ['Việt Yên'.normalize('NFD'), 'tinh-24/222'],
    ['viet yn bac giang', 'tinh-24/222'],
    ['vietyen', 'tinh-24/222'],
    ['yên việt', 'tinh-24/222'],
    ['bmt', 'tinh-66/643'],
    ['q1', 'tinh-79/760'],
    ['phan rang', 'tinh-58/582'],
    ['y tế bắc giang', 'tinh-24/y-te'],
    ['kcn bắc giang', 'tinh-24/kcn'],
    ['châu thành tiền giang', 'tinh-82/821'],
    ['công ty em không có công đoàn ở việt yên', 'tinh-24/222'],
  ])('by %j is taken at once', (text, id) => {
    expect(unitIn(text)).toBe(id);
    expect(judgeSays('unit', text)).toBeUndefined();
  });

  it('is shown with its province', () => {
    const shown = (unitId: string) => unit.show(aContext({ content: { workplace: { unitId } } }));
    expect(shown('tinh-24/222')).toBe('Liên đoàn Lao động huyện Việt Yên (Bắc Giang)');
    expect(shown('tinh-24/kcn')).toBe('Công đoàn các Khu công nghiệp tỉnh Bắc Giang');
    expect(shown('nganh-y-te')).toBe('Công đoàn Y tế Việt Nam');
    expect(shown('tinh-99/1')).toBeNull();
  });
});

describe('a unit that several fit', () => {
  it('is asked with four of them, told apart by province, and the way out', () => {
    const { text, titles } = repliedTo('unit', 'châu thành') ?? { text: '', titles: [] };
    expect(text).toContain('kèm tên tỉnh');
    expect(titles).toHaveLength(5);
    expect(titles.at(-1)).toBe(NOT_HERE);
    expect(new Set(titles).size).toBe(5);
    expect(titles[0]).toMatch(/^Liên đoàn Lao động huyện Châu Thành \(.+\)$/);
  });

  it('is remembered, so that the province may come alone', () => {
    expect(unit.read('châu thành', aContext())).toMatchObject({ remember: 'châu thành' });
    expect(unitIn('tiền giang châu thành')).toBe('tinh-82/821');
  });

  it('is what the tapped choice names', () => {
    expect(chosen('tinh-82/821')).toMatchObject({ content: { workplace: { unitId: 'tinh-82/821' } } });
    expect(unclearOf(chosen('nowhere'))?.titles).toEqual([NOT_HERE]);
  });
});

describe('a name with a slip', () => {
  it.each([
    ['viet yn', 'tinh-24/222'],
    ['gia dinh', 'tinh-27/263'],
    ['tân á', 'tinh-80/794'],
    ['việt ye', 'tinh-24/222'],
    ['bien hao', 'tinh-75/731'],
  ])('alone, %j, is asked back', (text, id) => {
    const reading = unit.read(text, aContext());
    expect(unclearOf(reading)?.text).toContain('Có phải Anh/Chị nói tới');
    expect(JSON.stringify(reading)).toContain(`"${id}"`);
  });

  it.each(['honda', 'cong ty honda', 'em làm ở honda', 'samsung', 'xyz'])(
    'that leaves no word of the place, %j, is another name',
    (text) => {
      expect(repliedTo('unit', text)?.text).toContain('gõ tên huyện hoặc ngành kèm tên tỉnh');
    },
  );
});

describe('an industrial zone or a large house', () => {
  const offered = (text: string) =>
    JSON.stringify(unit.read(text, aContext()).read) + repliedTo('unit', text)?.titles;

  it.each([
    ['amata', 'Đồng Nai'],
    ['em ở kcn phố nối ạ', 'Hưng Yên'],
    ['tràng duệ', 'Hải Phòng'],
    ['sóng thần', 'Bình Dương'],
    ['KCX Linh Trung', 'Hồ Chí Minh'],
    ['hepza', 'Hồ Chí Minh'],
    ['vsip', 'Bình Dương'],
    ['vsip bắc ninh', 'Bắc Ninh'],
    ['vsip hải dương', 'Hải Dương'],
    ['vsip2', 'Bình Dương'],
    ['chu lai', 'Quảng Nam'],
    ['hòa khánh', 'Đà Nẵng'],
    ['trang due an duong', 'An Dương'],
  ])('%j is asked back with the union of %s', (text, province) => {
    expect(offered(text)).toContain('unclear');
    expect(offered(text)).toContain(province);
    expect(offered(text)).toContain(NOT_HERE);
  });

  it('in several provinces is offered with each', () => {
    expect(repliedTo('unit', 'vsip')?.titles).toHaveLength(5);
    expect(repliedTo('unit', 'kcn thăng long')?.titles).toHaveLength(4);
  });

  it.each([
    ['petrolimex', 'Công Thương'],
    ['bệnh viện bạch mai', 'Y tế'],
  ])('%j is asked below its sector %s', (text, sector) => {
    expect(offered(text)).toContain(`Trực thuộc Công đoàn ${sector} Việt Nam`);
  });

  it('keeps a province of the same words', () => {
    expect(repliedTo('unit', 'khánh hòa')?.text).toContain('Khánh Hòa');
  });
});

describe('a province or sector alone', () => {
  it('asks for the unit below, with the likeliest as choices', () => {
    const { text, titles } = repliedTo('unit', 'bắc giang') ?? { text: '', titles: [] };
    expect(text).toContain('Liên đoàn Lao động tỉnh Bắc Giang');
    expect(text).toContain('Ví dụ: huyện');
    expect(titles).toContain('Liên đoàn Lao động thành phố Bắc Giang');
    expect(titles).toContain('Công đoàn các Khu công nghiệp tỉnh Bắc Giang');
    expect(titles).toHaveLength(5);
    expect(unit.read('bắc giang', aContext())).toMatchObject({
      remember: 'Liên đoàn Lao động tỉnh Bắc Giang',
    });
  });

  it('is never taken for an answer, of any province', () => {
    const provinces = allUnits().filter(({ kind }) => kind === 'province');
    for (const { shortName, id } of provinces) {
      expect(unit.read(shortName, aContext()).read, shortName).toBe('unclear');
      expect(chosen(id)?.read).toBe('unclear');
    }
  });

  it('of a sector may be the answer, when the grassroots union stands directly below it', () => {
    const { text, titles } = repliedTo('unit', 'y tế') ?? { text: '', titles: [] };
    expect(titles).toEqual(['Trực thuộc Công đoàn Y tế Việt Nam', NOT_HERE]);
    expect(text).toContain('gõ thêm tên tỉnh');
    expect(chosen('nganh-y-te')).toMatchObject({ content: { workplace: { unitId: 'nganh-y-te' } } });
  });
});

describe('a unit that is not listed', () => {
  it.each([NOT_HERE, 'khác', 'không có', 'ko thấy đơn vị của em ạ', 'don vi khac'])(
    'by %j asks for its province or sector',
    (text) => {
      expect(repliedTo('unit', text)?.text).toContain('tỉnh, thành phố hoặc ngành nào');
    },
  );

  it.each([
    ['khác bắc giang', 'tinh-24/khac'],
    ['bắc giang khác', 'tinh-24/khac'],
    ['đơn vị khác thuộc bac giang', 'tinh-24/khac'],
    ['khác việt yên', 'tinh-24/khac'],
    ['y tế khác', 'nganh-y-te/khac'],
  ])('by %j is the catch-all %s', (text, id) => {
    expect(unitIn(text)).toBe(id);
  });

  it('is the catch-all of the province that a choice carries', () => {
    expect(chosen('khac:tinh-24')).toMatchObject({ content: { workplace: { unitId: 'tinh-24/khac' } } });
    expect(unclearOf(chosen('khac'))?.text).toContain('tỉnh, thành phố hoặc ngành nào');
    expect(unclearOf(chosen('khac:nowhere'))?.text).toContain('tỉnh, thành phố hoặc ngành nào');
  });
});

it.each(['', 'xyz', '😀', 'x'.repeat(10_000), '12345', 'dạ em không biết'])(
  'nothing found in %j is said, with how to write it',
  (text) => {
    const { text: said, titles } = repliedTo('unit', text) ?? { text: '', titles: [] };
    expect(said).toContain('Ví dụ: việt yên bắc giang');
    expect(titles).toEqual([NOT_HERE]);
  },
);

it('every unit is found by its full name and superior, or offered among the choices', () => {
  const missed = allUnits().filter((each) => {
    if (!isSubmittable(each) || each.kind === 'sector') return false;
    const typed = `${each.name} ${findUnit(each.parentId)?.shortName ?? ''}`;
    const reading = unit.read(typed, aContext());
    if (reading.read === 'answer') return reading.content.workplace?.unitId !== each.id;
    return !JSON.stringify(reading).includes(`"${each.id}"`);
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
});
