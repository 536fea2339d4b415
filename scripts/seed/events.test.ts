import { judgeSubmission, motTrieuSangKien, stateGroups, vietnamDate } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { seedEvents, type SeedEvent } from './events.ts';
import { LARGEST_PROVINCE } from './places.ts';

const programme = motTrieuSangKien;
const until = new Date('2022-06-15T09:00:00+07:00');
const plan = { programme, submissions: 6000, until, seed: 1 };
const events = [...seedEvents(plan)];
const submitted = events.filter((event) => event.kind === 'submitted');

function share(fits: (event: Extract<SeedEvent, { kind: 'submitted' }>) => boolean): number {
  return submitted.filter(fits).length / submitted.length;
}

describe('invented entries', () => {
  it('come in as many as asked, in the order of their instants, none later than asked', () => {
    const instants = events.map(({ at }) => at);
    expect(submitted).toHaveLength(6000);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(instants.at(-1)).toBeLessThan(until.getTime());
  });

  it('are accepted by the judge at their instant, with the phases and flags that they carry', () => {
    for (const { at, facts, dossier } of submitted.slice(0, 400).concat(submitted.slice(-400))) {
      const judgement = judgeSubmission(dossier.content, programme, new Date(at));
      expect(judgement.problems).toEqual([]);
      expect(judgement.submission).toEqual(dossier.content);
      expect(judgement).toMatchObject({
        submittedPhase: facts.phase,
        qualifiedPhase: facts.qualifiedPhase,
        flags: dossier.flags,
      });
    }
  });

  it('are spread as the press tells: a province with 24 %, groups, a rush at the end, two thirds valid', () => {
    expect(share(({ facts }) => facts.place.unit.parentId === LARGEST_PROVINCE)).toBeCloseTo(0.24, 1);
    expect(share(({ facts }) => facts.group === 'public_employee')).toBeCloseTo(0.55, 1);
    expect(share(({ facts }) => facts.group === 'enterprise_worker')).toBeCloseTo(0.24, 1);
    const valid: readonly string[] = stateGroups.valid;
    expect(share(({ dossier }) => valid.includes(dossier.state))).toBeCloseTo(0.67, 1);
    const on = (day: string) => share(({ at }) => vietnamDate(new Date(at)) === day);
    expect(on('2022-05-31')).toBeGreaterThan(1.5 * on('2022-05-25'));
    expect(on('2022-05-25')).toBeGreaterThan(2 * on('2022-03-01'));
  });

  it('end in the state of the last step of their ledger', () => {
    const last = new Map<string, string>();
    for (const event of events) last.set(event.facts.id, event.kind === 'step' ? event.step.to : 'submitted');
    expect(submitted.every(({ facts, dossier }) => last.get(facts.id) === dossier.state)).toBe(true);
  });

  it('come out the same for the same number, and otherwise for another', () => {
    const few = { ...plan, submissions: 50 };
    expect([...seedEvents(few)]).toEqual([...seedEvents(few)]);
    expect([...seedEvents({ ...few, seed: 2 })]).not.toEqual([...seedEvents(few)]);
  });

  it('name nobody twice by one number', () => {
    const names = new Map(submitted.map(({ dossier }) => [dossier.author.content.phone, dossier.author]));
    expect(submitted.every(({ dossier: { author } }) => names.get(author.content.phone) === author)).toBe(
      true,
    );
    expect([...names.keys()].every((phone) => /^\+84900\d{6}$/.test(phone))).toBe(true);
  });
});
