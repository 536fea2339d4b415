import { describe, expect, it } from 'vitest';
import { parseDate } from './date.ts';

const at = new Date('2022-06-15T09:00:00+07:00');

describe('days as people type them', () => {
  it.each([
    ['15/3/2022', '2022-03-15'],
    ['15-03-2022', '2022-03-15'],
    ['15.3.22', '2022-03-15'],
    ['15 / 3 / 2022', '2022-03-15'],
    ['2022-03-15', '2022-03-15'],
    ['2022/3/5', '2022-03-05'],
    ['15 tháng 3 năm 2022', '2022-03-15'],
    ['Ngày 15 Tháng 3 Năm 2022', '2022-03-15'],
    ['ngày 15 thang 3 nam 2022', '2022-03-15'],
    ['15 tháng 3 năm 2022'.normalize('NFD'), '2022-03-15'],
    [' 1/9/2021 ', '2021-09-01'],
    ['29/2/2020', '2020-02-29'],
    ['ngay 15/3/2022', '2022-03-15'],
    ['15 3 2022', '2022-03-15'],
    ['15032022', '2022-03-15'],
    ['15 thg 3 2022', '2022-03-15'],
    ['15 tháng 3, 2022', '2022-03-15'],
    ['ngày mùng 5 tháng 3 năm 2022', '2022-03-05'],
    ['mồng 5/3/2022', '2022-03-05'],
  ])('%j is %s', (text, day) => {
    expect(parseDate(text, at)).toBe(day);
  });

  it.each([
    ['15/6', '2022-06-15'],
    ['16/6', '2021-06-16'],
    ['31/12', '2021-12-31'],
    ['ngày 15 tháng 3', '2022-03-15'],
  ])('%j without a year is the latest such day: %s', (text, day) => {
    expect(parseDate(text, at)).toBe(day);
  });

  it.each([
    ['hôm nay', '2022-06-15'],
    ['Hom qua', '2022-06-14'],
    ['hôm kia', '2022-06-13'],
  ])('%j is %s', (text, day) => {
    expect(parseDate(text, at)).toBe(day);
  });

  it.each([
    ['15/3 năm ngoái', '2021-03-15'],
    ['năm ngoái ngày 15/3', '2021-03-15'],
    ['nam ngoai, 15/3', '2021-03-15'],
    ['15 tháng 3 năm nay', '2022-03-15'],
    ['ngày 15/3, năm trước', '2021-03-15'],
    ['năm 2021 ngày 15/3', '2021-03-15'],
    ['ngày 15 tháng trước', '2022-05-15'],
    ['15/3 năm kia', '2020-03-15'],
    ['ngày 1 tháng này', '2022-06-01'],
    ['15/12 năm nay', '2022-12-15'],
  ])('%j says its year: %s', (text, day) => {
    expect(parseDate(text, at)).toBe(day);
  });

  it('says 29/2 only with its year, unless it lies within the last one', () => {
    expect(parseDate('29/2', at)).toBeNull();
    expect(parseDate('29/2', new Date('2024-06-15T00:00:00Z'))).toBe('2024-02-29');
    expect(parseDate('ngày 20 tháng trước', new Date('2022-01-15T00:00:00Z'))).toBe('2021-12-20');
  });

  it('counts "today" by the day in Vietnam, not by the machine’s', () => {
    expect(parseDate('hôm nay', new Date('2022-05-31T17:00:00Z'))).toBe('2022-06-01');
  });

  it.each([
    '31/4/2022',
    '29/2/2021',
    '15/13/2022',
    '0/3/2022',
    '3/15/2022',
    'tháng 3',
    '15',
    '',
    '15/3/202',
    'mai',
    '2022-02-30',
    '1/2/3/4',
    '20220315',
    '31042022',
    '15 3',
    'tháng 3 năm 2022',
    'đầu tháng 3',
    'năm ngoái',
    'tháng trước',
    '3 tháng trước',
    '31 tháng này',
    '15/3 âm lịch',
  ])('%j is no day', (text) => {
    expect(parseDate(text, at)).toBeNull();
  });
});
