import { describe, expect, test } from 'vitest';
import { motTrieuSangKien as programme } from '../programme/mot-trieu-sang-kien.ts';
import { phaseReminder, reportReminder } from './deadlines.ts';

describe('phases', () => {
  test.each([
    ['2023-08-24', null],
    ['2023-08-25', 7],
    ['2023-08-26', null],
    ['2023-08-29', 3],
    ['2023-08-31', 1],
    ['2023-09-01', 0],
    ['2023-09-02', null],
  ])('the end of 24h00 on 1/9/2023 is told on %s as %s days away', (day, inDays) => {
    const told = phaseReminder(programme, day);
    expect(told?.inDays ?? null).toBe(inDays);
    if (told) expect(told).toMatchObject({ number: 2, event: 'closes', at: '2023-09-01T17:00:00.000Z' });
  });

  test.each([
    ['2022-05-25', { number: 2, event: 'opens', at: '2022-06-01T00:00:00.000Z', inDays: 7 }],
    ['2022-06-01', { number: 2, event: 'opens', at: '2022-06-01T00:00:00.000Z', inDays: 0 }],
    ['2022-01-01', { number: 1, event: 'opens', at: '2022-01-07T17:00:00.000Z', inDays: 7 }],
  ])('on %s the opening is told', (day, told) => {
    expect(phaseReminder(programme, day)).toEqual(told);
  });

  test('the nearer of two is told: an end on the day before an opening', () => {
    expect(phaseReminder(programme, '2022-05-31')).toMatchObject({ number: 1, event: 'closes', inDays: 0 });
  });
});

describe('the monthly report', () => {
  test.each([
    ['2022-06-28', { month: '2022-06', due: '2022-07-05' }],
    ['2022-07-01', null],
    ['2022-07-02', { month: '2022-06', due: '2022-07-05' }],
    ['2022-07-04', { month: '2022-06', due: '2022-07-05' }],
    ['2022-07-05', { month: '2022-06', due: '2022-07-05' }],
    ['2022-07-06', null],
    ['2023-01-05', { month: '2022-12', due: '2023-01-05' }],
    ['2022-12-29', { month: '2022-12', due: '2023-01-05' }],
  ])('due on the fifth is told on %s as %j', (day, told) => {
    expect(reportReminder(programme, day, 5)).toEqual(told);
  });

  test('is due for no month before the programme began or after it ended', () => {
    expect(reportReminder(programme, '2022-01-05', 5)).toBeNull();
    expect(reportReminder(programme, '2022-02-05', 5)).not.toBeNull();
    expect(reportReminder(programme, '2023-10-05', 5)).not.toBeNull();
    expect(reportReminder(programme, '2023-11-05', 5)).toBeNull();
  });

  test('is due on whatever day is set, also the last that every month has', () => {
    expect(reportReminder(programme, '2022-02-28', 28)).toEqual({ month: '2022-01', due: '2022-02-28' });
    expect(reportReminder(programme, '2022-03-21', 28)).toEqual({ month: '2022-02', due: '2022-03-28' });
  });
});
