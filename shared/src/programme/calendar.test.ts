import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  daysSince,
  daysUntilClosing,
  formatClosing,
  formatDate,
  formatDateTime,
  isCalendarDate,
  vietnamDate,
  vietnamTime,
} from './calendar.ts';

const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu'];

afterEach(() => vi.unstubAllEnvs());

describe('the calendar of Vietnam', () => {
  it.each(zones)('is the same on a machine that stands in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const lastOfMay = new Date('2022-05-31T16:59:59.999Z');
    const firstOfJune = new Date('2022-05-31T17:00:00.000Z');
    expect([vietnamDate(lastOfMay), vietnamTime(lastOfMay)]).toEqual(['2022-05-31', '23:59']);
    expect([vietnamDate(firstOfJune), vietnamTime(firstOfJune)]).toEqual(['2022-06-01', '00:00']);
    expect(formatDateTime(new Date('2022-06-01T00:05:00Z'))).toBe('7h05 ngày 1/6/2022');
    expect(isCalendarDate('2022-03-27')).toBe(true);
  });

  it.each([
    ['2022-06-14T18:13:00+07:00', 1],
    ['2022-06-15T00:00:00+07:00', 0],
    ['2022-06-15T23:00:00+07:00', 0],
    ['2022-06-08T23:59:00+07:00', 7],
  ])('counts days as people do: at nine on 15 June, what came at %s came %i days ago', (at, days) => {
    expect(daysSince(new Date(at), new Date('2022-06-15T09:00:00+07:00'))).toBe(days);
  });

  it('counts the days until the last one, which is the day before a closing at midnight', () => {
    const closesAt = new Date('2022-06-01T00:00:00+07:00');
    const left = (now: string) => daysUntilClosing(closesAt, new Date(now));
    expect([left('2022-05-25T23:00:00+07:00'), left('2022-05-31T23:59:00+07:00')]).toEqual([6, 0]);
  });

  it('really moves the machine in these tests', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(new Date('2022-01-01T00:00:00Z').getTimezoneOffset()).toBe(300);
  });

  it.each([
    ['2022-06-01T00:00:00+07:00', '24h00 ngày 31/5/2022'],
    ['2023-09-02T00:00:00+07:00', '24h00 ngày 1/9/2023'],
    ['2022-01-01T00:00:00+07:00', '24h00 ngày 31/12/2021'],
    ['2022-06-01T07:00:00+07:00', '7h00 ngày 1/6/2022'],
  ])('says a closing at %s in the words of the documents: %s', (at, words) => {
    expect(formatClosing(new Date(at))).toBe(words);
  });

  it.each([
    ['2022-03-05', '5/3/2022'],
    ['hôm nay', 'hôm nay'],
  ])('writes the day %s as %s', (day, words) => {
    expect(formatDate(day)).toBe(words);
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2022-04-31', false],
    ['2022-13-01', false],
    ['2022-00-10', false],
    ['2022-1-1', false],
    ['2022-01-01T00:00:00Z', false],
    [' 2022-01-01', false],
    ['', false],
  ])('knows whether %j is a day: %s', (text, real) => {
    expect(isCalendarDate(text)).toBe(real);
  });
});
