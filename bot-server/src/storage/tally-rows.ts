import { isIn, scopeIdOf, scopePath, vietnamDate, type SubmissionState } from '@sang-kien/shared';
import type { LedgerEntry } from './follow.ts';
import type { Tables } from './tables.ts';

export type TallyRows = {
  totals: Map<string, Tables['tally_total']>;
  days: Map<string, Tables['tally_day']>;
  months: Map<string, Tables['tally_month']>;
};

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

export function noRows(): TallyRows {
  return { totals: new Map(), days: new Map(), months: new Map() };
}

/** Takes away what the dossier counted for until now and adds what it counts for from here on, at every level. */
export function addStep(rows: TallyRows, { at, before, after }: Step): void {
  const day = vietnamDate(new Date(at));
  if (before) count(rows, { entry: before, sign: -1, day });
  count(rows, { entry: after, sign: 1, day });
  for (const key of newPlaces(before, after)) {
    const total = rows.totals.get(key)!;
    total.last_submitted_at = Math.max(total.last_submitted_at ?? at, at);
  }
}

/** Rows that change nothing are left out. */
export function changesOf({ totals, days, months }: TallyRows) {
  return {
    totals: inOrder(totals).filter((row) => row.last_submitted_at !== null || changes(row)),
    days: inOrder(days).filter(changes),
    months: inOrder(months).filter(changes),
  };
}

/** By key: neighbours in the table are written one after the other, on pages that are still at hand. */
function inOrder<Row>(rows: Map<string, Row>): Row[] {
  return [...rows.keys()].sort().map((key) => rows.get(key)!);
}

const COUNTED = [
  'submitted',
  'valid',
  'on_time',
  'waiting',
  'needs_changes',
  'invalid',
  'benefit_vnd',
] as const;
type Counts = Record<(typeof COUNTED)[number], number>;

function changes(row: Partial<Counts>): boolean {
  return COUNTED.some((name) => (row[name] ?? 0) !== 0);
}

function placesOf(entry: CountedEntry): string[] {
  return scopePath(scopeIdOf(entry.unit_id, entry.grassroots_key || null));
}

/** Where a dossier was not counted before, by key of `totals`. */
function newPlaces(before: CountedEntry | null, after: CountedEntry): string[] {
  if (after.to_state === 'withdrawn') return [];
  const keysOf = (entry: CountedEntry) =>
    placesOf(entry).map((scopeId) => `${scopeId}\n${entry.submitted_phase}`);
  if (!before || before.to_state === 'withdrawn') return keysOf(after);
  if (before.unit_id === after.unit_id && before.grassroots_key === after.grassroots_key) return [];
  const known = new Set(keysOf(before));
  return keysOf(after).filter((key) => !known.has(key));
}

function count(
  rows: TallyRows,
  { entry, sign, day }: { entry: CountedEntry; sign: 1 | -1; day: string },
): void {
  if (entry.to_state === 'withdrawn') return;
  const counts = countsOf(entry, sign);
  const places = placesOf(entry);
  places.forEach((scope_id, level) => {
    const place = { scope_id, parent_id: places[level - 1] ?? '' };
    addTotal(rows, { place, entry, counts });
    addDay(rows, { place, day, counts });
    addMonth(rows, { place, month: day.slice(0, 7), entry, counts });
  });
}

function countsOf(entry: CountedEntry, sign: 1 | -1): Counts {
  const state = entry.to_state as SubmissionState;
  const valid = isIn('valid', state);
  return {
    submitted: sign,
    valid: valid ? sign : 0,
    on_time: entry.submitted_phase === entry.qualified_phase ? sign : 0,
    waiting: state === 'submitted' ? sign : 0,
    needs_changes: state === 'needs_changes' ? sign : 0,
    invalid: state === 'invalid' ? sign : 0,
    benefit_vnd: valid ? sign * entry.benefit_vnd : 0,
  };
}

type Place = { scope_id: string; parent_id: string };

function addTotal(
  { totals }: TallyRows,
  { place, entry, counts }: { place: Place; entry: CountedEntry; counts: Counts },
): void {
  const { scope_id, parent_id } = place;
  const key = `${scope_id}\n${entry.submitted_phase}`;
  const row = totals.get(key);
  if (row) for (const name of COUNTED) row[name] += counts[name];
  else
    totals.set(key, {
      scope_id,
      phase: entry.submitted_phase,
      parent_id,
      ...counts,
      last_submitted_at: null,
    });
}

function addDay(
  { days }: TallyRows,
  { place, day, counts }: { place: Place; day: string; counts: Counts },
): void {
  const key = `${place.scope_id}\n${day}`;
  const { submitted, valid } = counts;
  const row = days.get(key);
  if (!row) {
    days.set(key, { scope_id: place.scope_id, day, parent_id: place.parent_id, submitted, valid });
    return;
  }
  row.submitted += submitted;
  row.valid += valid;
}

function addMonth(
  { months }: TallyRows,
  { place, month, entry, counts }: { place: Place; month: string; entry: CountedEntry; counts: Counts },
): void {
  const { scope_id, parent_id } = place;
  const { submitted_phase: phase, target_group } = entry;
  const { submitted, valid, benefit_vnd } = counts;
  const key = `${scope_id}\n${month}\n${phase}\n${target_group}`;
  const row = months.get(key);
  if (!row) {
    months.set(key, { scope_id, month, phase, target_group, parent_id, submitted, valid, benefit_vnd });
    return;
  }
  row.submitted += submitted;
  row.valid += valid;
  row.benefit_vnd += benefit_vnd;
}
