import { describe, expect, it } from 'vitest';
import { charactersLeft } from './counter.ts';
import { echoDay, spellDay } from '../../../components/day.ts';
import { echoMoney, formatMoney } from './money.ts';

const at = new Date('2022-06-15T09:00:00+07:00');

describe('an amount as people say it', () => {
  it.each([
    [120_000_000, '120 triệu đồng'],
    [1_250_000_000, '1,25 tỷ đồng'],
    [1_234_567, '1.234.567 đồng'],
    [500_000, '500.000 đồng'],
    [0, '0 đồng'],
  ])('%i reads %s', (dong, said) => {
    expect(formatMoney(dong)).toBe(said);
  });

  it.each([
    ['120 triệu', '120 triệu đồng'],
    ['1,2 tỷ đồng', '1,2 tỷ đồng'],
    ['120.000.000', '120 triệu đồng'],
    ['', null],
    ['nhiều lắm', null],
    [undefined, null],
  ])('typed as %j it is understood as %j', (typed, said) => {
    expect(echoMoney(typed)).toBe(said);
  });
});

describe('a day as people say it', () => {
  it('is spelt with its weekday', () => {
    expect(spellDay('2022-03-15')).toBe('Thứ ba, ngày 15 tháng 3 năm 2022');
    expect(spellDay('2023-01-01')).toBe('Chủ nhật, ngày 1 tháng 1 năm 2023');
  });

  it.each([
    ['15/3/2022', 'Thứ ba, ngày 15 tháng 3 năm 2022'],
    ['2022-03-15', 'Thứ ba, ngày 15 tháng 3 năm 2022'],
    ['31/2/2022', null],
    ['', null],
  ])('typed as %j it is understood as %j', (typed, said) => {
    expect(echoDay(typed, at)).toBe(said);
  });
});

describe('the room left in a text', () => {
  it('counts letters as people see them, composed or not, and a line break as one', () => {
    expect(charactersLeft('tiếng Việt', 20)).toBe(10);
    expect(charactersLeft('tiếng Việt'.normalize('NFD'), 20)).toBe(10);
    expect(charactersLeft('a\r\nb', 20)).toBe(17);
  });

  it('counts as the judge does, without blanks around the text', () => {
    expect(charactersLeft('\n\nabc  \n', 10)).toBe(7);
  });

  it('goes below nothing when the text is too long, and cuts nothing', () => {
    expect(charactersLeft('a'.repeat(2012), 2000)).toBe(-12);
  });
});
