import { describe, expect, it } from 'vitest';
import { readMoney } from './money.ts';

describe('money as people type it', () => {
  it.each<[string | number, number]>([
    [120_000_000, 120_000_000],
    ['120000000', 120_000_000],
    ['120.000.000', 120_000_000],
    ['120,000,000', 120_000_000],
    ['120 000 000', 120_000_000],
    ['120.000.000 đồng', 120_000_000],
    ['120.000.000đ', 120_000_000],
    ['120.000.000 VNĐ', 120_000_000],
    ['120 triệu', 120_000_000],
    ['120 triệu đồng', 120_000_000],
    ['120tr', 120_000_000],
    ['1,2 tỷ đồng', 1_200_000_000],
    ['1.2 tỉ', 1_200_000_000],
    ['1.200 triệu', 1_200_000_000],
    ['500 nghìn', 500_000],
    ['0', 0],
    ['120 trieu dong', 120_000_000],
    ['1,2 ty', 1_200_000_000],
    ['50 củ', 50_000_000],
    ['500k', 500_000],
    ['1 tỷ 200 triệu', 1_200_000_000],
    ['1 tỷ 2', 1_200_000_000],
    ['1 ty 25', 1_250_000_000],
    ['2tr5', 2_500_000],
    ['3 triệu 500 nghìn đồng', 3_500_000],
    ['120 triệu'.normalize('NFD'), 120_000_000],
    ['hai trăm triệu', 200_000_000],
    ['Một trăm hai mươi triệu đồng', 120_000_000],
    ['mot tram hai muoi lam trieu', 125_000_000],
    ['một trăm linh năm triệu', 105_000_000],
    ['mười lăm triệu', 15_000_000],
    ['năm chục triệu', 50_000_000],
    ['năm trăm nghìn', 500_000],
    ['ba tỷ', 3_000_000_000],
    ['một tỷ hai trăm triệu', 1_200_000_000],
    ['một tỷ hai', 1_200_000_000],
    ['một tỷ rưỡi', 1_500_000_000],
    ['1 tỷ rưỡi', 1_500_000_000],
    ['12 triệu rưỡi', 12_500_000],
    ['1 ty ruoi', 1_500_000_000],
    ['nửa tỷ', 500_000_000],
    ['nửa triệu đồng', 500_000],
  ])('%j is %d đồng', (typed, money) => {
    expect(readMoney(typed)).toBe(money);
  });

  it.each([
    'nhiều',
    '12 constructor',
    '1 tỷ 1200 triệu',
    '1 triệu 2 tỷ',
    '50 cũ',
    '-5',
    '12,5',
    '1.2.3',
    '5 đô la',
    '1e9',
    'tầm triệu',
    'chục triệu',
    'triệu',
    'trăm triệu',
    'vài chục triệu',
    'hai trăm',
    'hai ba triệu',
    'một tỷ năm',
    'hai trăm triệu một năm',
    '12 triệu rưởi rưỡi',
    'nửa',
  ])('%j stays as typed', (typed) => {
    expect(readMoney(typed)).toBe(typed);
  });

  it.each([undefined, null, '', '  ', 'đồng'])('%j is no answer or stays as typed', (typed) => {
    expect([undefined, typed]).toContain(readMoney(typed));
  });
});
