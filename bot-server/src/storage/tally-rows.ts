import { isIn, scopeIdOf, scopePath, vietnamDate, type SubmissionState } from '@sang-kien/shared';
import type { LedgerEntry } from './follow.ts';
import type { Tables } from './tables.ts';

type PlaceRows = {
  totals: Map<number, Tables['tally_total']>;
  days: Map<string, Tables['tally_day']>;
  months: Map<string, Tables['tally_month']>;
};
/** What is to be added to the tables, by place: a million entries pass here, so keys are as few as can be. */
export type TallyRows = Map<string, PlaceRows>;

/** What an entry of the ledger says of where and as what its dossier counts after it. */
export type CountedEntry = Pick<
  LedgerEntry,
  | 'to_state'
  | 'unit_id'
  | 'grassroots_key'
  | 'target_group'
  | 'benefit_vnd'
  | 'submitted_phase'
  | 'qualified_phase'
>;
/** How the ledger goes on: what a dossier counts as from `at` on, and as what until then (null: it is new). */
export type Step = { at: number; before: CountedEntry | null; after: CountedEntry };

/** Takes away what the dossier counted for until now and adds what it counts for from here on, at every level. */
export function addStep(rows: TallyRows, { at, before, after }: Step): void {
  const day = vietnamDate(new Date(at));
  if (before) count(rows, { entry: before, sign: -1, day });
  count(rows, { entry: after, sign: 1, day });
  for (const scopeId of newPlaces(before, after)) {
    const total = rows.get(scopeId)!.totals.get(after.submitted_phase)!;
    total.last_submitted_at = Math.max(total.last_submitted_at ?? at, at);
  }
}

/**
 * Rows to add, those that change nothing left out. By place: neighbours in the tables are written one after the
 * other, on pages that are still at hand.
 */
export function changesOf(rows: TallyRows) {
  const inOrder = [...rows.keys()].sort().map((scopeId) => rows.get(scopeId)!);
  return {
    totals: inOrder
      .flatMap(({ totals }) => [...totals.values()])
      .filter((row) => row.last_submitted_at !== null || changes(row)),
    days: inOrder.flatMap(({ days }) => [...days.values()]).filter(changes),
    months: inOrder.flatMap(({ months }) => [...months.values()]).filter(changes),
  };
}

const OF_DAY = ['submitted', 'valid'] as const;
const OF_MONTH = [...OF_DAY, 'benefit_vnd'] as const;
const OF_TOTAL = [...OF_MONTH, 'on_time', 'waiting', 'needs_changes', 'invalid'] as const;
type Counted = (typeof OF_TOTAL)[number];
type Counts = Record<Counted, number>;

function changes(row: Partial<Counts>): boolean {
  return OF_TOTAL.some((name) => (row[name] ?? 0) !== 0);
}

function placesOf(entry: CountedEntry): string[] {
  return scopePath(scopeIdOf(entry.unit_id, entry.grassroots_key || null));
}

/** Where, within its phase, a dossier was not counted before. */
function newPlaces(before: CountedEntry | null, after: CountedEntry): string[] {
  if (after.to_state === 'withdrawn') return [];
  const counted = before !== null && before.to_state !== 'withdrawn';
  if (!counted || before.submitted_phase !== after.submitted_phase) return placesOf(after);
  if (before.unit_id === after.unit_id && before.grassroots_key === after.grassroots_key) return [];
  const known = placesOf(before);
  return placesOf(after).filter((scopeId) => !known.includes(scopeId));
}

type Counting = { entry: CountedEntry; sign: 1 | -1; day: string };

function count(rows: TallyRows, { entry, sign, day }: Counting): void {
  if (entry.to_state === 'withdrawn') return;
  const { submitted_phase: phase, target_group } = entry;
  const counts = countsOf(entry, sign);
  const month = day.slice(0, 7);
  const monthKey = `${month} ${phase} ${target_group}`;
  let parent_id = '';
  for (const scope_id of placesOf(entry)) {
    const { totals, days, months } = rowsOf(rows, scope_id);
    const place = { scope_id, parent_id };
    const total = totals.get(phase) ?? added(totals, phase, freshTotal(place, phase));
    const ofDay = days.get(day) ?? added(days, day, { scope_id, day, parent_id, submitted: 0, valid: 0 });
    const ofMonth =
      months.get(monthKey) ?? added(months, monthKey, freshMonth(place, { month, phase, target_group }));
    for (const name of OF_TOTAL) total[name] += counts[name];
    for (const name of OF_DAY) ofDay[name] += counts[name];
    for (const name of OF_MONTH) ofMonth[name] += counts[name];
    parent_id = scope_id;
  }
}

function countsOf(entry: CountedEntry, sign: 1 | -1): Counts {
  const state = entry.to_state as SubmissionState;
  const valid = isIn('valid', state);
  return {
    submitted: sign,
    valid: valid ? sign : 0,
    benefit_vnd: valid ? sign * entry.benefit_vnd : 0,
    on_time: entry.submitted_phase === entry.qualified_phase ? sign : 0,
    waiting: state === 'submitted' ? sign : 0,
    needs_changes: state === 'needs_changes' ? sign : 0,
    invalid: state === 'invalid' ? sign : 0,
  };
}

function rowsOf(rows: TallyRows, scopeId: string): PlaceRows {
  return rows.get(scopeId) ?? added(rows, scopeId, { totals: new Map(), days: new Map(), months: new Map() });
}

function added<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}

type Place = { scope_id: string; parent_id: string };

function freshTotal({ scope_id, parent_id }: Place, phase: number): Tables['tally_total'] {
  const none = { submitted: 0, valid: 0, on_time: 0, waiting: 0, needs_changes: 0, invalid: 0 };
  return { scope_id, phase, parent_id, ...none, benefit_vnd: 0, last_submitted_at: null };
}

function freshMonth(
  { scope_id, parent_id }: Place,
  of: Pick<Tables['tally_month'], 'month' | 'phase' | 'target_group'>,
): Tables['tally_month'] {
  const { month, phase, target_group } = of;
  return { scope_id, month, phase, target_group, parent_id, submitted: 0, valid: 0, benefit_vnd: 0 };
}
