import { describe, expect, it } from 'vitest';
import { motTrieuSangKien } from '../programme/mot-trieu-sang-kien.ts';
import {
  closingOf,
  fillUrge,
  PREPARED_URGE,
  unknownBrackets,
  urgePlaceholders,
  type UrgeFacts,
} from './urge-text.ts';

const facts: UrgeFacts = {
  unitName: 'LĐLĐ huyện Việt Yên',
  submitted: 3,
  valid: 2,
  target: 20,
  closesAt: new Date('2023-09-02T00:00:00+07:00'),
  at: new Date('2023-08-30T09:00:00+07:00'),
};
const fill = (text: string, change: Partial<UrgeFacts> = {}) => fillUrge(text, { ...facts, ...change });

describe('A message that urges', () => {
  it('is prepared with the unit’s own figures and nothing left open', () => {
    const text = fill(PREPARED_URGE);
    expect(text).toContain('tại LĐLĐ huyện Việt Yên,');
    expect(text).toContain(
      'đã nộp 3 sáng kiến, trong đó 2 hợp lệ, đạt 10% chỉ tiêu 20; còn 2 ngày (đến trước 24h00 ngày 1/9/2023).',
    );
    expect(text).not.toMatch(/[[\]]/);
    expect(text).toBe(text.normalize('NFC'));
  });

  it.each<[string, Partial<UrgeFacts>, string]>([
    ['no entry and no target', { submitted: 0, target: null }, 'chưa có sáng kiến nào'],
    ['no entry', { submitted: 0 }, 'chưa có sáng kiến nào (chỉ tiêu 20)'],
    ['no target', { target: null }, 'đã nộp 3 sáng kiến'],
    ['a target of nought', { target: 0 }, 'đã nộp 3 sáng kiến'],
    [
      'more than its target',
      { submitted: 30, valid: 25 },
      'đã nộp 30 sáng kiến, trong đó 25 hợp lệ, đạt 125% chỉ tiêu 20',
    ],
    [
      'a target met by what was handed in, not by what is valid',
      { submitted: 20, valid: 1 },
      'đã nộp 20 sáng kiến, trong đó 1 hợp lệ, đạt 5% chỉ tiêu 20',
    ],
  ])('speaks of a unit with %s as a sentence', (_, change, words) => {
    expect(fill('[kết quả]', change)).toBe(words);
  });

  it.each<[string, string | null, string]>([
    ['the last day', '2023-09-01T23:59:00+07:00', 'hôm nay là ngày cuối (đến trước 24h00 ngày 1/9/2023)'],
    ['the day before', '2023-08-31T00:00:00+07:00', 'còn 1 ngày (đến trước 24h00 ngày 1/9/2023)'],
    ['a shut gate', null, 'cổng nộp hiện đang đóng'],
  ])('counts the days that are left on %s', (_, at, words) => {
    const change = at === null ? { closesAt: null } : { at: new Date(at) };
    expect(fill('[thời hạn]', change)).toBe(words);
  });

  it('knows its brackets however they are typed, and says which it does not know', () => {
    expect(fill('[ĐƠN VỊ] [so da nop] [Số Hợp Lệ] [Chỉ Tiêu]')).toBe('LĐLĐ huyện Việt Yên 3 2 20');
    expect(fill('[lạ]')).toBe('[lạ]');
    expect(unknownBrackets('[đơn vị] [lạ] []')).toEqual(['[lạ]', '[]']);
    expect(unknownBrackets(urgePlaceholders.join(' '))).toEqual([]);
  });

  it('is not led astray by a unit that has brackets in its name', () => {
    expect(fill('[đơn vị]', { unitName: 'Công ty [số đã nộp]' })).toBe('Công ty [số đã nộp]');
  });
});

it('a phase that is not open has no closing to wait for', () => {
  const open = new Date('2022-06-15T02:00:00Z');
  expect(closingOf(motTrieuSangKien, 2, open)).toEqual(motTrieuSangKien.phases[1]!.closesAt);
  expect(closingOf(motTrieuSangKien, 1, open)).toBeNull();
});
