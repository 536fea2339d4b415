import { isIn, type SubmissionState } from '@sang-kien/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tallies } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { createTallies } from './tallies.ts';
import { ledgers, openLedger, placesOf, standing, units, type Line } from './tallies.test-data.ts';
import type { CountedEntry } from './tally-rows.ts';

const PARENTS = ['tong-lien-doan', 'tinh-24', 'tinh-01', 'nganh-y-te', ...units];
const MONTHS = ['2022-03', '2022-04', '2022-05', '2022-06', '2022-12'];

/** Does something with the figures of random ledgers, folded in batches of random size. */
async function withRandomLedgers(
  look: (of: { lines: Line[]; tallies: Tallies; context: StorageContext; batch: number }) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(ledgers, fc.integer({ min: 1, max: 50 }), async (lines, batch) => {
    const context = await openLedger(lines);
    try {
      await look({ lines, context, batch, tallies: createTallies(context, batch) });
    } finally {
      await context.close();
    }
  });
  await fc.assert(property, { numRuns: 25 });
}

function countOf(entries: readonly CountedEntry[]) {
  const amount = (is: (entry: CountedEntry) => boolean) => entries.filter(is).length;
  const valid = entries.filter(({ to_state }) => isIn('valid', to_state as SubmissionState));
  return {
    submitted: entries.length,
    valid: valid.length,
    onTime: amount((entry) => entry.submitted_phase === entry.qualified_phase),
    waiting: amount(({ to_state }) => to_state === 'submitted'),
    needsChanges: amount(({ to_state }) => to_state === 'needs_changes'),
    invalid: amount(({ to_state }) => to_state === 'invalid'),
    benefitVnd: valid.reduce((sum, { benefit_vnd }) => sum + benefit_vnd, 0),
  };
}

const at = (place: string) => (entry: CountedEntry) => placesOf(entry).includes(place);

/** Every figure that the boards show is what one gets by counting the dossiers one by one. */
async function expectTrue(tallies: Tallies, lines: readonly Line[]): Promise<void> {
  const now = standing(lines);
  for (const phase of [1, 2, null]) {
    const ofPhase = now.filter(({ submitted_phase }) => phase === null || submitted_phase === phase);
    const told = await tallies.ofScopes(PARENTS, phase);
    for (const parent of PARENTS) {
      const none = { ...countOf([]), lastSubmittedAt: null };
      const { lastSubmittedAt: _, ...figures } = told.get(parent) ?? none;
      expect(figures).toEqual(countOf(ofPhase.filter(at(parent))));
      for (const [child, { lastSubmittedAt: __, ...below }] of await tallies.below(parent, phase)) {
        expect(below).toEqual(countOf(ofPhase.filter(at(child))));
      }
    }
  }
}

test('the figures are those of a plain count, in whatever batches the ledger is folded', async () => {
  await withRandomLedgers(async ({ lines, tallies }) => {
    await tallies.catchUp();
    await expectTrue(tallies, lines);
  });
}, 60_000);

test('a crash between two batches loses nothing and counts nothing twice', async () => {
  await withRandomLedgers(async ({ lines, tallies, context, batch }) => {
    let left = 2;
    const dying: StorageContext = {
      ...context,
      write: (work) =>
        context.write(async (trx) => {
          const done = await work(trx);
          if ((left -= 1) < 0) throw new Error('the power is gone');
          return done;
        }),
    };
    await createTallies(dying, batch).catchUp().catch(String);
    await tallies.catchUp();
    await expectTrue(tallies, lines);
  });
}, 60_000);

test('a month asked for later gives the figures of its end', async () => {
  await withRandomLedgers(async ({ lines, tallies }) => {
    await tallies.catchUp();
    for (const month of MONTHS) {
      const then = standing(lines, `${month}-31`);
      for (const parent of PARENTS) {
        for (const { scopeId, phase, targetGroup, ...figures } of await tallies.untilMonth(parent, month)) {
          const { submitted, valid, benefitVnd } = countOf(
            then.filter(
              (entry) =>
                at(scopeId)(entry) && entry.submitted_phase === phase && entry.target_group === targetGroup,
            ),
          );
          expect(figures).toEqual({ submitted, valid, benefitVnd });
        }
        const all = (await tallies.untilMonth(parent, month)).filter(({ scopeId }) => scopeId === parent);
        const sum = all.reduce((sum, { submitted }) => sum + submitted, 0);
        expect(sum).toBe(then.filter(at(parent)).length);
      }
    }
  });
}, 60_000);

test('days add up to what a place had gained by then', async () => {
  await withRandomLedgers(async ({ lines, tallies }) => {
    await tallies.catchUp();
    const span = { from: '2022-04-10', to: '2022-05-12' };
    const gain = (place: string) => {
      const [before, after] = ['2022-04-09', span.to].map((day) =>
        countOf(standing(lines, day).filter(at(place))),
      );
      return { submitted: after!.submitted - before!.submitted, valid: after!.valid - before!.valid };
    };
    for (const parent of PARENTS) {
      const days = await tallies.days(parent, span);
      expect(days.every(({ submitted, valid }) => submitted !== 0 || valid !== 0)).toBe(true);
      const submitted = days.reduce((sum, day) => sum + day.submitted, 0);
      const valid = days.reduce((sum, day) => sum + day.valid, 0);
      expect({ submitted, valid }).toEqual(gain(parent));
      for (const [child, change] of await tallies.changesBelow(parent, span)) {
        expect(change).toEqual(gain(child));
      }
    }
  });
}, 60_000);
