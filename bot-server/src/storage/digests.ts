import { CONFEDERATION_UNIT_ID, digestHours } from '@sang-kien/shared';
import { sql, type Kysely } from 'kysely';
import type { DigestQuestion, Digests, UnitScope } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { queueNotices } from './notices.ts';
import { prepared } from './prepared.ts';
import { assertPresent } from './present-person.ts';
import { callsFrom } from './scope-filter.ts';
import type { Tables } from './tables.ts';

export function createDigests({ db, write, ids }: StorageContext): Digests {
  return {
    due: (ask) => due(db, ask),
    count: async (question) => ({
      newEntries: await sum(question.reads, (scope) => countNew(db, scope, question)),
      oldestAt: await oldestWaiting(db, question.decides),
      changesAnswered: await countAnswered(db, question),
      handOvers: await sum(question.answers, (scope) => countHandOvers(db, scope)),
    }),
    record: ({ personId, payload, at }) =>
      write(async (trx) => {
        await assertPresent(trx, personId);
        const made = { digested_at: at.getTime() };
        await trx
          .insertInto('notification_choice')
          .values({ person_id: personId, digest_hour: null, muted_json: null, ...made })
          .onConflict((conflict) => conflict.column('person_id').doUpdateSet(made))
          .execute();
        if (payload === null) return;
        const fact = { kind: 'digest' as const, payload };
        await queueNotices(trx, [{ fact, subject: payload.day, to: { personId } }], { at, ids });
      }),
  };
}

type Due = Parameters<Digests['due']>[0];

async function due(db: Kysely<Tables>, { hour, dayFrom, dayTo, limit }: Due) {
  const rows = await db
    .selectFrom('official')
    .leftJoin('notification_choice as choice', 'choice.person_id', 'official.person_id')
    .select(['official.person_id', 'choice.digested_at'])
    .distinct()
    .where('official.revoked_at', 'is', null)
    .where(sql<boolean>`coalesce(choice.digest_hour, ${digestHours.usual}) <= ${hour}`)
    .where((where) =>
      where.or([
        where('choice.digested_at', 'is', null),
        where('choice.digested_at', '<', dayFrom.getTime()),
        // Only the demonstration's clock can be turned back.
        where('choice.digested_at', '>=', dayTo.getTime()),
      ]),
    )
    .orderBy('official.person_id')
    .limit(limit)
    .execute();
  return rows.map(({ person_id, digested_at }) => ({
    personId: person_id,
    lastAt: digested_at === null ? null : new Date(digested_at),
  }));
}

async function sum(
  scopes: readonly UnitScope[],
  count: (scope: UnitScope) => Promise<number>,
): Promise<number> {
  let total = 0;
  for (const scope of scopes) total += await count(scope);
  return total;
}

type Span = { from: number; to: number };
type UnitSpan = Span & { unitId: string };

async function countNew(db: Kysely<Tables>, scope: UnitScope, { since, until }: DigestQuestion) {
  const span = { from: since.getTime(), to: until.getTime() };
  if ('everything' in scope) return countOf(await countNewAnywhere(db, span));
  const { unitId, grassrootsKey } = scope;
  if (grassrootsKey !== null) {
    return countOf(await countNewOfBaseUnion(db, { ...span, unitId, grassrootsKey }));
  }
  return countOf(await (isHead(unitId) ? countNewOfHead : countNewOfUnit)(db, { ...span, unitId }));
}

/** As in `inScope`, whose text changes with the scope, so that these are prepared one by one. */
function isHead(unitId: string): boolean {
  return !unitId.includes('/');
}

function countOf({ rows }: { rows: readonly { count: number | string | bigint }[] }): number {
  return Number(rows[0]?.count ?? 0);
}

const cameIn = (db: Kysely<Tables>, { from, to }: Span) =>
  db
    .selectFrom('submission')
    .select((row) => row.fn.countAll().as('count'))
    .where('submitted_at', '>=', from)
    .where('submitted_at', '<', to);

const countNewAnywhere = prepared((db, span: Span) => cameIn(db, span));
const countNewOfUnit = prepared((db, span: UnitSpan) => cameIn(db, span).where('unit_id', '=', span.unitId));
const countNewOfHead = prepared((db, span: UnitSpan) =>
  cameIn(db, span).where('superior_unit_id', '=', span.unitId),
);
const countNewOfBaseUnion = prepared((db, span: UnitSpan & { grassrootsKey: string }) =>
  cameIn(db, span).where('unit_id', '=', span.unitId).where('grassroots_key', '=', span.grassrootsKey),
);

/** When the oldest dossier came in that waits for one of the units to decide; null when none does. */
async function oldestWaiting(db: Kysely<Tables>, scopes: readonly UnitScope[]): Promise<Date | null> {
  const found: number[] = [];
  for (const scope of scopes) {
    if ('everything' in scope) continue;
    const { unitId, grassrootsKey } = scope;
    const { rows } =
      grassrootsKey === null
        ? await (isHead(unitId) ? oldestOfHead : oldestOfUnit)(db, { unitId })
        : await oldestOfBaseUnion(db, { unitId, grassrootsKey });
    found.push(...rows.map(({ submitted_at }) => submitted_at));
  }
  return found.length === 0 ? null : new Date(Math.min(...found));
}

/** Spelled out, not bound: only so does SQLite see that the index of what waits fits. */
const waits = sql<boolean>`state = 'submitted'`;

const oldest = (db: Kysely<Tables>) =>
  db.selectFrom('submission').select('submitted_at').where(waits).orderBy('submitted_at').limit(1);

const oldestOfUnit = prepared((db, { unitId }: { unitId: string }) =>
  oldest(db).where('unit_id', '=', unitId),
);
const oldestOfHead = prepared((db, { unitId }: { unitId: string }) =>
  oldest(db).where('superior_unit_id', '=', unitId),
);
const oldestOfBaseUnion = prepared((db, place: { unitId: string; grassrootsKey: string }) =>
  oldest(db).where('unit_id', '=', place.unitId).where('grassroots_key', '=', place.grassrootsKey),
);

type Answered = { personId: string; from: number; to: number };

/** Dossiers that their authors put right since then, as the official was told, and that still wait. */
async function countAnswered(db: Kysely<Tables>, { personId, since, until }: DigestQuestion) {
  return countOf(await countToldAnswers(db, { personId, from: since.getTime(), to: until.getTime() }));
}

const countToldAnswers = prepared((db, { personId, from, to }: Answered) =>
  db
    .selectFrom('outbox')
    .innerJoin('submission', (join) =>
      join.on(sql<boolean>`submission.code = json_extract(outbox.payload_json, '$.code')`),
    )
    .select(sql<number>`count(distinct submission.id)`.as('count'))
    .where('outbox.person_id', '=', personId)
    .where('outbox.created_at', '>=', from)
    .where('outbox.created_at', '<', to)
    .where('outbox.kind', '=', 'changes_answered')
    .where('submission.state', '=', 'submitted'),
);

/** Every call for help stands under the Confederation too. */
async function countHandOvers(db: Kysely<Tables>, scope: UnitScope): Promise<number> {
  if ('everything' in scope) {
    return countOf(await countOpenCalls(db, { unitId: CONFEDERATION_UNIT_ID }));
  }
  const { unitId, grassrootsKey } = scope;
  if (grassrootsKey === null) return countOf(await countOpenCalls(db, { unitId }));
  return countOf(await countOpenCallsOfBaseUnion(db, { unitId, grassrootsKey }));
}

/** From the few calls that are open, so that those of years ago cost nothing. */
const openCalls = (db: Kysely<Tables>, unitId: string) =>
  db
    .selectFrom('hand_over')
    .select((row) => row.fn.countAll().as('count'))
    .where('closed_at', 'is', null)
    .where((where) =>
      where.exists(
        where
          .selectFrom('hand_over_unit')
          .select('hand_over_id')
          .whereRef('hand_over_id', '=', 'hand_over.id')
          .whereRef('hand_over_unit.opened_at', '=', 'hand_over.opened_at')
          .where('unit_id', '=', unitId),
      ),
    );

const countOpenCalls = prepared((db, { unitId }: { unitId: string }) => openCalls(db, unitId));
const countOpenCallsOfBaseUnion = prepared((db, place: { unitId: string; grassrootsKey: string }) =>
  openCalls(db, place.unitId)
    .where('grassroots_key', '=', place.grassrootsKey)
    .where(callsFrom(place.unitId)),
);
