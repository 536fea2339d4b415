import type { UrgeResult } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Urges } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import type { Tables } from './tables.ts';
import { officialsAt } from './urge-officials.ts';
import { urgesWithin } from './urge-record.ts';
import { urgeFromRow } from './urge-row.ts';
import { dueUrges, endUrge, escalateUrge } from './urge-steps.ts';
import { sendUrges } from './urge-send.ts';

export function createUrges({ db, write, ids }: StorageContext): Urges {
  return {
    findSend: (by, key) => findSend(db, by, key),
    async find(id) {
      const row = await db.selectFrom('urge').selectAll().where('id', '=', id).executeTakeFirst();
      return row && urgeFromRow(row);
    },
    send: (order) => write((trx) => sendUrges(trx, order, ids)),
    lastSent: (scopeIds, fromScopeId) => lastSent(db, scopeIds, fromScopeId),
    within: (scopeId, page) => urgesWithin(db, scopeId, page),
    officialsAt: (scopeIds) => officialsAt(db, scopeIds),
    due: (at, limit) => dueUrges(db, at, limit),
    end: (urge, as) => write((trx) => endUrge(trx, urge, as)),
    escalate: (step) => write((trx) => escalateUrge(trx, step, ids)),
  };
}

async function findSend(db: Kysely<Tables>, by: string, key: string): ReturnType<Urges['findSend']> {
  const row = await db
    .selectFrom('urge_send')
    .selectAll()
    .where('person_id', '=', by)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  return row && { bodyHash: row.body_hash, result: JSON.parse(row.result_json) as UrgeResult };
}

async function lastSent(
  db: Kysely<Tables>,
  scopeIds: readonly string[],
  fromScopeId: string | undefined,
): Promise<Map<string, Date>> {
  if (scopeIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('urge')
    .select(({ fn }) => ['scope_id', fn.max('sent_at').as('sent_at')])
    .where('scope_id', 'in', scopeIds)
    .$if(fromScopeId !== undefined, (query) => query.where('from_scope_id', '=', fromScopeId!))
    .groupBy('scope_id')
    .execute();
  return new Map(rows.map(({ scope_id, sent_at }) => [scope_id, new Date(sent_at)]));
}
