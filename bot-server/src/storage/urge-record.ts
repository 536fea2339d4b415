import { sql, type Kysely } from 'kysely';
import type { RecordedUrge, UrgeMark } from '../services/ports.ts';
import { isWithinScope } from './scope-range.ts';
import type { Tables } from './tables.ts';
import { urgeFromRow } from './urge-row.ts';

type Page = { before: UrgeMark | null; limit: number };

/** Urges of a place and of everything below it, newest first, with who has read and who above was told. */
export async function urgesWithin(
  db: Kysely<Tables>,
  scopeId: string,
  { before, limit }: Page,
): Promise<RecordedUrge[]> {
  const rows = await db
    .selectFrom('urge')
    .leftJoin('person', 'person.id', 'urge.by_person_id')
    .selectAll('urge')
    .select('person.name as by_name')
    .where(isWithinScope(scopeId))
    .$if(before !== null, (query) =>
      query.where(sql<boolean>`(sent_at, urge.id) < (${before!.at.getTime()}, ${before!.id})`),
    )
    .orderBy('sent_at', 'desc')
    .orderBy('urge.id', 'desc')
    .limit(limit)
    .execute();
  const ids = rows.map(({ id }) => id);
  const [told, steps] = [await toldOf(db, ids), await stepsOf(db, ids)];
  return rows.map((row) => ({
    ...urgeFromRow(row),
    byName: row.by_name,
    ...(told.get(row.id) ?? NOBODY),
    steps: steps.get(row.id) ?? [],
  }));
}

type Told = { told: number; received: number; read: number };
const NOBODY: Told = { told: 0, received: 0, read: 0 };

async function toldOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Told>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('outbox')
    .select(({ fn }) => ['subject', fn.countAll<number>().as('told')])
    .select(sql<number>`count(coalesce(received_at, read_at))`.as('received'))
    .select(({ fn }) => fn.count<number>('read_at').as('read'))
    // Written out, so that the index of these messages alone is taken.
    .where(sql<boolean>`kind = 'urge'`)
    .where('subject', 'in', ids)
    .groupBy('subject')
    .execute();
  return new Map(rows.map(({ subject, ...counts }) => [subject, counts]));
}

async function stepsOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, RecordedUrge['steps']>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('urge_step')
    .selectAll()
    .where('urge_id', 'in', ids)
    .orderBy('step')
    .execute();
  const steps = new Map<string, RecordedUrge['steps']>();
  for (const { urge_id, scope_id, at } of rows) {
    steps.set(urge_id, [...(steps.get(urge_id) ?? []), { scopeId: scope_id, at: new Date(at) }]);
  }
  return steps;
}
