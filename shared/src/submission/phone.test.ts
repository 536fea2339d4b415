import { describe, expect, it } from 'vitest';
import { formatPhone, maskPhone, parseOldPhone, parsePhone } from './phone.ts';

describe('Vietnamese mobile numbers', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912,345,678',
    '0912.345.678',
    '0912-345-678',
    '0912–345–678',
    '0912‑345‑678',
    '(0912) 345678',
    '+84912345678',
    '+84 912 345 678',
    '+84 (0)912 345 678',
    '84912345678',
    '0084912345678',
    '912345678',
    ' 0912345678\n',
    '０９１２３４５６７８',
    '\u202a0912 345 678\u202c',
    '0912\u00a0345\u00a0678',
    '0912345678\u200b',
  ])('%j is one', (text) => {
    expect(parsePhone(text)).toBe('+84912345678');
  });

  it.each([
    '032',
    '039',
    '052',
    '055',
    '056',
    '058',
    '059',
    '070',
    '076',
    '079',
    '081',
    '084',
    '088',
    '089',
    '090',
    '099',
  ])('takes the prefix %s', (prefix) => {
    expect(parsePhone(`${prefix}1234567`)).toBe(`+84${prefix.slice(1)}1234567`);
  });

  it.each([
    ['an old number of eleven digits', '01234567890'],
    ['a fixed line', '02403854321'],
    ['one digit short', '091234567'],
    ['one digit long', '09123456789'],
    ['a prefix that nobody has', '0311234567'],
    ['another country', '+14155550100'],
    ['letters', '0912abc678'],
    ['two numbers', '0912345678 / 0987654321'],
    ['a plus in the middle', '0912+345678'],
    ['nothing', ''],
  ])('%s is none', (_what, text) => {
    expect(parsePhone(text)).toBeNull();
  });

  it('are shown as people read them, and half hidden where others look', () => {
    expect(formatPhone('+84912345678')).toBe('0912 345 678');
    expect(maskPhone('+84912345678')).toBe('0912 ••• 678');
  });

  it.each([
    ['01690000001', '+84390000001'],
    ['0120 000 0001', '+84700000001'],
    ['+84 199 000 0001', '+84590000001'],
    ['0129.000.0001', '+84820000001'],
  ])('of eleven digits, %s, is %s since 2018', (text, phone) => {
    expect(parsePhone(text)).toBeNull();
    expect(parseOldPhone(text)).toBe(phone);
  });

  it.each(['01300000001', '0169000001', '0912345678', '', 'abc'])('%j was never one of eleven', (text) => {
    expect(parseOldPhone(text)).toBeNull();
  });
});
