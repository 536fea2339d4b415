import type { Kysely } from 'kysely';
import type { Audit } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import type { Tables } from './tables.ts';

export function createAudit({ write }: StorageContext): Audit {
  return { write: (entry) => write((trx) => insertAudit(trx, entry)) };
}

type AuditEntry = Parameters<Audit['write']>[0];

export async function insertAudit(
  trx: Kysely<Tables>,
  { at, personId, action, subject, detail }: AuditEntry,
): Promise<void> {
  const detailJson = detail === undefined ? null : JSON.stringify(detail);
  const row = { at: at.getTime(), person_id: personId, action, subject, detail_json: detailJson };
  await trx.insertInto('audit').values(row).execute();
}
