import { describe, expect, it } from 'vitest';
import { allUnits, childrenOf, findUnit, isSubmittable, isWithin, unitPath } from './directory.ts';

describe('the directory', () => {
  it('holds 63 provinces, 20 sectors, 705 district unions, 7 local unions a province and a catch-all each', () => {
    const kinds = allUnits().map((unit) => unit.kind);
    expect(kinds.filter((kind) => kind === 'province')).toHaveLength(63);
    expect(kinds.filter((kind) => kind === 'sector')).toHaveLength(20);
    expect(kinds.filter((kind) => kind === 'direct_superior')).toHaveLength(705 + 63 * 8 + 20);
  });

  it('has unique ids and names unique under one superior', () => {
    const units = allUnits();
    expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
    expect(new Set(units.map((unit) => `${unit.name} / ${unit.parentId}`)).size).toBe(units.length);
    expect(units.every((unit) => unit.name === unit.name.normalize('NFC'))).toBe(true);
  });

  it.each([
    ['tinh-24', 'Liên đoàn Lao động tỉnh Bắc Giang', 'Bắc Giang'],
    ['tinh-01', 'Liên đoàn Lao động thành phố Hà Nội', 'Hà Nội'],
    ['tinh-24/222', 'Liên đoàn Lao động huyện Việt Yên', 'Huyện Việt Yên'],
    ['tinh-24/213', 'Liên đoàn Lao động thành phố Bắc Giang', 'Thành phố Bắc Giang'],
    ['tinh-79/760', 'Liên đoàn Lao động Quận 1', 'Quận 1'],
    ['tinh-01/001', 'Liên đoàn Lao động quận Ba Đình', 'Quận Ba Đình'],
    ['tinh-24/vien-chuc', 'Công đoàn Viên chức tỉnh Bắc Giang', 'Công đoàn Viên chức'],
    ['tinh-24/kcn', 'Công đoàn các Khu công nghiệp tỉnh Bắc Giang', 'Công đoàn các Khu công nghiệp'],
    ['tinh-42/kcn', 'Công đoàn các Khu kinh tế tỉnh Hà Tĩnh', 'Công đoàn các Khu kinh tế'],
    ['tinh-68/giao-duc', 'Công đoàn ngành Giáo dục tỉnh Lâm Đồng', 'Ngành Giáo dục'],
    ['tinh-24/y-te', 'Công đoàn ngành Y tế tỉnh Bắc Giang', 'Ngành Y tế'],
    ['tinh-24/cong-thuong', 'Công đoàn ngành Công Thương tỉnh Bắc Giang', 'Ngành Công Thương'],
    ['tinh-24/xay-dung', 'Công đoàn ngành Xây dựng tỉnh Bắc Giang', 'Ngành Xây dựng'],
    [
      'tinh-24/giao-thong-van-tai',
      'Công đoàn ngành Giao thông vận tải tỉnh Bắc Giang',
      'Ngành Giao thông vận tải',
    ],
    ['tinh-24/khac', 'Đơn vị khác thuộc Liên đoàn Lao động tỉnh Bắc Giang', 'Đơn vị khác'],
    ['nganh-y-te', 'Công đoàn Y tế Việt Nam', 'Y tế Việt Nam'],
    ['nganh-y-te/khac', 'Đơn vị khác thuộc Công đoàn Y tế Việt Nam', 'Đơn vị khác'],
  ])('%s is "%s"', (id, name, shortName) => {
    expect(findUnit(id)).toMatchObject({ id, name, shortName });
  });

  it.each([
    '',
    'tinh-03',
    'tinh-24/',
    'tinh-24/001',
    'tinh-24/222/1',
    'TINH-24',
    ' tinh-24',
    'nganh-khac',
    'nganh-y-te/kcn',
    'tinh-24/toString',
    '__proto__',
    'constructor',
    undefined,
    null,
    24,
    {},
    ['tinh-24'],
  ])('knows no unit %j', (id) => {
    expect(findUnit(id)).toBeUndefined();
  });

  it('marks what is derived by rule and what asks for free text', () => {
    expect(findUnit('tinh-24')).toMatchObject({ kind: 'province', level: 1, derived: false, parentId: null });
    expect(findUnit('tinh-24/222')).toMatchObject({ level: 2, derived: true, needsUnitOther: false });
    expect(findUnit('tinh-24/khac')).toMatchObject({ derived: false, needsUnitOther: true });
    expect(findUnit('nganh-y-te/khac')).toMatchObject({ needsUnitOther: true, parentId: 'nganh-y-te' });
  });

  it('lets a submission name a direct superior unit or a sector, not a bare province', () => {
    const submittable = (id: string) => isSubmittable(findUnit(id)!);
    expect(['tinh-24/222', 'tinh-24/khac', 'nganh-y-te', 'nganh-y-te/khac'].every(submittable)).toBe(true);
    expect(submittable('tinh-24')).toBe(false);
  });

  it('knows who stands above whom', () => {
    expect(unitPath('tinh-24/222').map((unit) => unit.id)).toEqual(['tinh-24', 'tinh-24/222']);
    expect(unitPath('nowhere')).toEqual([]);
    expect(isWithin('tinh-24/222', 'tinh-24')).toBe(true);
    expect(isWithin('tinh-24', 'tinh-24')).toBe(true);
    expect(isWithin('tinh-24', 'tinh-24/222')).toBe(false);
    expect(isWithin('tinh-27/258', 'tinh-2')).toBe(false);
    expect(isWithin('nowhere', 'nowhere')).toBe(false);
  });

  it('lists children in Vietnamese order with the catch-all last', () => {
    const names = childrenOf('tinh-24').map((unit) => unit.shortName);
    expect(names).toHaveLength(10 + 8);
    expect(names.at(-1)).toBe('Đơn vị khác');
    expect(names.indexOf('Huyện Lạng Giang')).toBeLessThan(names.indexOf('Huyện Lục Nam'));
    expect(childrenOf('tinh-24/222')).toEqual([]);
    const numbered = childrenOf('tinh-79').map((unit) => unit.shortName);
    expect(numbered.indexOf('Quận 3')).toBeLessThan(numbered.indexOf('Quận 12'));
  });

  it('lists provinces in Vietnamese order: d before đ', () => {
    const provinces = allUnits().filter((unit) => unit.kind === 'province');
    const names = provinces.map((unit) => unit.shortName);
    expect(names.slice(0, 3)).toEqual(['An Giang', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu']);
    expect(names.indexOf('Cao Bằng')).toBeLessThan(names.indexOf('Đà Nẵng'));
  });
});
