import { describe, expect, it } from 'vitest';
import { isSupportOpen, nextSupportOpening, parseSupportHours } from './support-hours.ts';

const office = { from: '07:30', to: '17:00' };
const at = (text: string) => new Date(`${text}+07:00`);

describe('support hours as settings have them', () => {
  it.each([
    ['07:30-17:00', office],
    [' 07:30 – 17:00 ', office],
    ['00:00-23:59', { from: '00:00', to: '23:59' }],
    ['24/7', 'always'],
  ])('%s is read', (text, hours) => expect(parseSupportHours(text)).toEqual(hours));

  it.each(['', '7:30-17:00', '07:30', '17:00-07:30', '07:30-07:30', '07:30-24:00', '25:00-26:00', 'cả ngày'])(
    '“%s” is refused',
    (text) => expect(parseSupportHours(text)).toBeUndefined(),
  );
});

describe('whether officials answer', () => {
  it.each([
    ['2022-06-15T07:29:59', false],
    ['2022-06-15T07:30:00', true],
    ['2022-06-15T16:59:59', true],
    ['2022-06-15T17:00:00', false],
    ['2022-06-18T10:00:00', false],
    ['2022-06-19T10:00:00', false],
    ['2022-06-20T10:00:00', true],
  ])('at %s in Vietnam: %s', (text, open) => {
    expect(isSupportOpen(office, at(text))).toBe(open);
    expect(isSupportOpen('always', at(text))).toBe(true);
  });
});

describe('when they answer next', () => {
  it.each([
    ['2022-06-15T06:00:00', '2022-06-15T07:30:00'],
    ['2022-06-15T10:00:00', '2022-06-15T10:00:00'],
    ['2022-06-15T20:00:00', '2022-06-16T07:30:00'],
    ['2022-06-17T17:00:00', '2022-06-20T07:30:00'],
    ['2022-06-18T00:00:00', '2022-06-20T07:30:00'],
    ['2022-06-19T23:59:59', '2022-06-20T07:30:00'],
    ['2022-12-31T20:00:00', '2023-01-02T07:30:00'],
  ])('asked at %s: %s', (asked, opening) => {
    expect(nextSupportOpening(office, at(asked))).toEqual(at(opening));
    expect(nextSupportOpening('always', at(asked))).toEqual(at(asked));
  });
});
