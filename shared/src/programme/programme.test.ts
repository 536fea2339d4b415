import { describe, expect, it } from 'vitest';
import { motTrieuSangKien } from './mot-trieu-sang-kien.ts';
import { programmeSchema, targetGroupIds } from './programme.ts';
import { findProgramme, programmeIds } from './registry.ts';

type Source = { phases: { opensAt: string; closesAt: string }[]; [key: string]: unknown };

/** The programme as its author would write it, for changing one thing at a time. */
const source = (): Source => JSON.parse(JSON.stringify(motTrieuSangKien)) as Source;

describe('a programme as data', () => {
  it('comes back from its own words', () => {
    expect(programmeSchema.parse(source())).toEqual(motTrieuSangKien);
  });

  it('has the dates of the documents', () => {
    const { phases, applied, recognised } = motTrieuSangKien;
    expect(phases.map(({ closesAt }) => closesAt.toISOString())).toEqual([
      '2022-05-31T17:00:00.000Z',
      '2023-09-01T17:00:00.000Z',
    ]);
    expect(applied).toMatchObject({ from: '2021-09-01', to: '2023-09-01', disputedFrom: '2022-09-02' });
    expect(applied.disputedClauses).toHaveLength(2);
    expect(recognised).toEqual({ from: '2021-09-01', to: '2023-09-01' });
  });

  it('has the five groups in order, each with three plain examples', () => {
    expect(motTrieuSangKien.targetGroups.map(({ id }) => id)).toEqual([...targetGroupIds]);
    for (const { examples } of motTrieuSangKien.targetGroups) expect(new Set(examples).size).toBe(3);
  });

  it.each<[string, (programme: Source) => void]>([
    [
      'a phase that closes before it opens',
      ({ phases }) => (phases[0]!.closesAt = '2021-01-01T00:00:00+07:00'),
    ],
    ['phases that overlap', ({ phases }) => (phases[1]!.opensAt = '2022-05-01T00:00:00+07:00')],
    ['a time without a zone', ({ phases }) => (phases[0]!.opensAt = '2022-01-08T00:00:00')],
    [
      'a day that does not exist',
      (programme) => (programme['recognised'] = { from: '2022-02-30', to: '2023-01-01' }),
    ],
    ['no phase', (programme) => (programme.phases = [])],
    ['no group', (programme) => (programme['targetGroups'] = [])],
  ])('is refused with %s', (_what, change) => {
    const changed = source();
    change(changed);
    expect(programmeSchema.safeParse(changed).success).toBe(false);
  });

  it('is found by its id', () => {
    expect(programmeIds()).toContain('mot-trieu-sang-kien');
    expect(findProgramme('mot-trieu-sang-kien')).toBe(motTrieuSangKien);
    expect(findProgramme('khac')).toBeUndefined();
  });
});
