import {
  foldForSearch,
  scopeIdOf,
  scopePath,
  submissionStates,
  targetGroupIds,
  vietnamDate,
} from '@sang-kien/shared';
import SqliteDatabase from 'better-sqlite3';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import { machineClock, timeOrderedIds } from '../machine.ts';
import { aSubmission } from '../testing/index.ts';
import type { StorageContext } from './context.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';
import type { CountedEntry } from './tally-rows.ts';
import { insertTimelineEntry } from './timeline-entry.ts';
import { createWriteQueue } from './write-queue.ts';

export const units = ['tinh-24/222', 'tinh-24/khac', 'tinh-01/kcn', 'nganh-y-te', 'nganh-y-te/khac'];
export const unions = ['CĐCS A', 'CĐCS B'];

/** What happens to one of a few dossiers, so many hours after what happened before. */
type Happening = { dossier: number; hoursLater: number; facts: CountedEntry };
/** The same as it stands in the ledger. */
export type Line = { dossier: number; at: number; facts: CountedEntry };

const facts = fc.record({
  to_state: fc.constantFrom(...submissionStates),
  unit_id: fc.constantFrom(...units),
  grassroots_key: fc.constantFrom(...unions.map((name) => foldForSearch(name))),
  target_group: fc.constantFrom(...targetGroupIds),
  benefit_vnd: fc.constantFrom(0, 5_000_000, 120_000_000_000),
  submitted_phase: fc.constantFrom(1, 2),
  qualified_phase: fc.constantFrom(1, 2, null),
});
const happening: fc.Arbitrary<Happening> = fc.record({
  dossier: fc.integer({ min: 0, max: 5 }),
  hoursLater: fc.integer({ min: 0, max: 200 }),
  facts,
});

const FIRST_AT = Date.parse('2022-03-30T16:00:00Z');

/** Ledgers of a few dossiers that change at random, over some months. */
export const ledgers: fc.Arbitrary<Line[]> = fc.array(happening, { maxLength: 40 }).map((happenings) => {
  let at = FIRST_AT;
  return happenings.map(({ dossier, hoursLater, facts }) => {
    at += hoursLater * 3_600_000;
    return { dossier, at, facts };
  });
});

/** A database in memory that holds a ledger and the dossiers it is about; nothing is counted yet. */
export async function openLedger(
  lines: readonly Line[],
): Promise<StorageContext & { close(): Promise<void> }> {
  const database = new SqliteDatabase(':memory:');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await migrate(db, 'integer primary key autoincrement');
  await db.insertInto('person').values(aPersonRow()).execute();
  const states = new Map<number, string>();
  for (const line of lines) {
    const before = states.get(line.dossier) ?? null;
    if (before === null) await db.insertInto('submission').values(aRow(line)).execute();
    await insertTimelineEntry(db, anEntry(line, before));
    states.set(line.dossier, line.facts.to_state);
  }
  const write = createWriteQueue(db);
  return { db, write, ids: timeOrderedIds, systemClock: machineClock, close: () => db.destroy() };
}

/** What every dossier last counted as on a day, by the plainest reading of the ledger. */
export function standing(lines: readonly Line[], day = '9999-12-31'): CountedEntry[] {
  const last = new Map<number, CountedEntry>();
  for (const { dossier, at, facts } of lines) {
    if (vietnamDate(new Date(at)) <= day) last.set(dossier, facts);
  }
  return [...last.values()].filter(({ to_state }) => to_state !== 'withdrawn');
}

export function placesOf({ unit_id, grassroots_key }: CountedEntry): string[] {
  return scopePath(scopeIdOf(unit_id, grassroots_key));
}

function anEntry({ dossier, at, facts }: Line, from: string | null) {
  const rest = { actor: 'system', actor_person_id: null, reason: null, exclusion: null, steps_json: null };
  return { submission_id: String(dossier), at, from_state: from, ...rest, ...facts };
}

function aPersonRow() {
  const unknown = { zalo_user_id: null, oa_user_id: null, messenger_user_id: null, name: null, phone: null };
  const never = { last_interaction_at: null, unreachable_since: null, erased_at: null, signed_in_at: null };
  return { id: 'p', ...unknown, ...never, created_at: FIRST_AT, sent_draft_hash: null };
}

function aRow({ dossier, at, facts }: Line) {
  const grassrootsUnion = unions.find((name) => foldForSearch(name) === facts.grassroots_key)!;
  const content = aSubmission({ workplace: { unitId: facts.unit_id, grassrootsUnion } });
  const { to_state: state, benefit_vnd: _, ...counted } = facts;
  return {
    id: String(dossier),
    code: String(dossier),
    person_id: 'p',
    idempotency_key: String(dossier),
    body_hash: '',
    state,
    submitted_at: at,
    flags_json: '[]',
    programme_id: 'mot-trieu-sang-kien',
    programme_version: '2022-06',
    superior_unit_id: facts.unit_id.split('/')[0]!,
    content_json: JSON.stringify(content),
    author_key: null,
    ...counted,
  };
}
