import { findUnit, scopeIdOf } from '@sang-kien/shared';
import { sql, type Kysely } from 'kysely';
import type {
  DeliveryOutcome,
  Undelivered,
  UndeliveredMark,
  UndeliveredMessage,
  UnitScope,
} from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { inScope } from './scope-filter.ts';
import type { Tables } from './tables.ts';

export function createUndelivered({ db }: StorageContext): Undelivered {
  return { withinUnits: (scopes, page) => undeliveredWithin(db, scopes, page) };
}

/**
 * Lists a message that only the app's inbox holds, or nothing does, under the units of its person. A reply of a chat
 * is not listed: its words are kept nowhere, and a call for help that it answered is open again.
 */
export async function noteUndelivered(
  trx: Kysely<Tables>,
  id: string,
  outcome: DeliveryOutcome,
): Promise<void> {
  const missed =
    outcome.outcome === 'failed' ||
    (outcome.outcome === 'delivered' && outcome.via === 'inbox' && !outcome.asMeant);
  if (!missed) return;
  const row = await trx
    .selectFrom('outbox')
    .select(['person_id', 'payload_json', 'created_at', 'read_at'])
    .where('id', '=', id)
    .where('kind', '!=', 'chat_reply')
    .executeTakeFirst();
  if (!row || row.read_at !== null) return;
  for (const place of await placesOf(trx, row)) {
    await trx
      .insertInto('undelivered')
      .values({ outbox_id: id, at: row.created_at, ...place })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Whoever has read a message in the app has been reached. */
export async function forgetUndelivered(trx: Kysely<Tables>, id: string, personId: string): Promise<void> {
  const own = trx.selectFrom('outbox').select('id').where('id', '=', id).where('person_id', '=', personId);
  await trx.deleteFrom('undelivered').where('outbox_id', 'in', own).execute();
}

type Place = Pick<Tables['undelivered'], 'unit_id' | 'superior_unit_id' | 'grassroots_key'>;
type Message = Pick<Tables['outbox'], 'person_id' | 'payload_json'>;

/** Officials belong where their posts are; who sent a dossier belongs where the dossier is. */
async function placesOf(trx: Kysely<Tables>, { person_id, payload_json }: Message): Promise<Place[]> {
  const posts = await trx
    .selectFrom('official')
    .select(['unit_id', 'grassroots_key'])
    .where('person_id', '=', person_id)
    .where('revoked_at', 'is', null)
    .execute();
  const { code } = JSON.parse(payload_json) as { code?: string };
  const own =
    code === undefined
      ? []
      : await trx
          .selectFrom('submission')
          .select(['unit_id', 'grassroots_key'])
          .where('code', '=', code)
          .where('person_id', '=', person_id)
          .execute();
  return [...posts, ...own].map(({ unit_id, grassroots_key }) => ({
    unit_id,
    superior_unit_id: findUnit(unit_id)?.parentId ?? unit_id,
    grassroots_key: grassroots_key ?? '',
  }));
}

type Page = { before: UndeliveredMark | null; limit: number };

/** A page of each scope along its index, put together here. */
async function undeliveredWithin(
  db: Kysely<Tables>,
  scopes: readonly UnitScope[],
  page: Page,
): Promise<UndeliveredMessage[]> {
  const found = new Map<string, UndeliveredMessage>();
  for (const scope of scopes) {
    const rows = await pageOf(db, page).where(inScope(scope, 'undelivered')).execute();
    for (const row of rows) found.set(row.id, fromRow(row));
  }
  const newestFirst = [...found.values()].sort(
    (a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1),
  );
  return newestFirst.slice(0, page.limit);
}

function pageOf(db: Kysely<Tables>, { before, limit }: Page) {
  return db
    .selectFrom('undelivered')
    .innerJoin('outbox', 'outbox.id', 'undelivered.outbox_id')
    .innerJoin('person', 'person.id', 'outbox.person_id')
    .select(['outbox.id', 'outbox.kind', 'outbox.last_error', 'person.name'])
    .leftJoin('submission', (join) =>
      join.on(sql<boolean>`submission.code = json_extract(outbox.payload_json, '$.code')`),
    )
    .select(['undelivered.unit_id', 'undelivered.at'])
    .select(['submission.code', 'submission.unit_id as dossier_unit', 'submission.grassroots_key'])
    .$if(before !== null, (query) => {
      const mark = sql`(${before!.at.getTime()}, ${before!.id})`;
      return query.where(sql<boolean>`(undelivered.at, undelivered.outbox_id) < ${mark}`);
    })
    .orderBy('undelivered.at', 'desc')
    .orderBy('undelivered.outbox_id', 'desc')
    .limit(limit);
}

type Row = {
  id: string;
  kind: string;
  last_error: string | null;
  name: string | null;
  unit_id: string;
  at: number;
  code: string | null;
  dossier_unit: string | null;
  grassroots_key: string | null;
};

function fromRow({ id, kind, last_error, name, unit_id, at, ...about }: Row): UndeliveredMessage {
  const { code, dossier_unit, grassroots_key } = about;
  const dossier =
    code === null || dossier_unit === null
      ? null
      : { code, scopeId: scopeIdOf(dossier_unit, grassroots_key) };
  return { id, kind, personName: name, unitId: unit_id, dossier, error: last_error ?? '', at: new Date(at) };
}
