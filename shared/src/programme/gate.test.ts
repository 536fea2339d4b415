import { describe, expect, it } from 'vitest';
import { describeGate, gateAt, qualifiedPhase } from './gate.ts';
import { motTrieuSangKien as programme } from './mot-trieu-sang-kien.ts';

const gate = (at: string) => gateAt(programme, new Date(at));

describe('the gate, to the millisecond', () => {
  it.each([
    ['2022-01-07T23:59:59.999+07:00', 'not_open_yet', null],
    ['2022-01-08T00:00:00.000+07:00', 'open', 1],
    ['2022-05-31T23:59:59.999+07:00', 'open', 1],
    ['2022-06-01T00:00:00.000+07:00', 'between_phases', null],
    ['2022-06-01T06:59:59.999+07:00', 'between_phases', null],
    ['2022-06-01T07:00:00.000+07:00', 'open', 2],
    ['2022-06-15T09:00:00.000+07:00', 'open', 2],
    ['2023-09-01T23:59:59.999+07:00', 'open', 2],
    ['2023-09-02T00:00:00.000+07:00', 'closed', null],
    ['2030-01-01T00:00:00.000+07:00', 'closed', null],
  ])('at %s is %s', (at, state, phase) => {
    const found = gate(at);
    expect([found.state, found.state === 'open' ? found.phase.number : null]).toEqual([state, phase]);
  });

  it.each([
    ['2022-01-01T00:00:00+07:00', 'Cổng mở lúc 0h00 ngày 8/1/2022'],
    ['2022-03-01T00:00:00+07:00', 'giai đoạn 1, đến trước 24h00 ngày 31/5/2022'],
    ['2022-06-01T03:00:00+07:00', 'Giai đoạn 2 mở lúc 7h00 ngày 1/6/2022'],
    ['2022-06-15T09:00:00+07:00', 'giai đoạn 2, đến trước 24h00 ngày 1/9/2023'],
    ['2024-01-01T00:00:00+07:00', 'từ 24h00 ngày 1/9/2023'],
  ])('at %s tells the time that matters: %s', (at, words) => {
    expect(describeGate(gate(at))).toContain(words);
  });

  it.each(['2022-01-01T00:00:00+07:00', '2022-06-01T03:00:00+07:00'])(
    'promises at %s that the draft is kept',
    (at) => {
      expect(describeGate(gate(at))).toContain('Bản nháp của bạn vẫn được giữ');
    },
  );
});

describe('the phase that an initiative qualifies for', () => {
  it.each([
    ['2021-09-01', '2021-09-01', 1],
    ['2022-05-31', '2022-05-31', 1],
    ['2022-05-31', '2022-06-01', 2],
    ['2022-06-01', '2021-09-01', 2],
    ['2021-08-31', '2022-01-01', null],
    ['2022-01-01', '2021-08-31', null],
    ['2023-09-01', '2023-09-01', 2],
    ['2023-09-02', '2023-09-01', null],
    ['2022-01-01', '2023-09-02', null],
  ])('recognised on %s and applied from %s: %s', (recognised, applied, phase) => {
    expect(qualifiedPhase(programme, recognised, applied)).toBe(phase);
  });
});
