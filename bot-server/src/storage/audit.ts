import type { Kysely } from 'kysely';
import type { Audit } from '../services/ports.ts';
import { auditLines } from './audit-lines.ts';
import type { StorageContext } from './context.ts';
import type { Tables } from './tables.ts';

export function createAudit({ db, write }: StorageContext): Audit {
  return {
    write: (entry) => write((trx) => insertAudit(trx, entry)),
    lines: (scopes, page) => auditLines(db, scopes, page),
  };
}

type AuditEntry = Parameters<Audit['write']>[0];

export async function insertAudit(
  trx: Kysely<Tables>,
  { at, personId, action, subject, detail, unitId, grassrootsKey }: AuditEntry,
): Promise<void> {
  const detailJson = detail === undefined ? null : JSON.stringify(detail);
  const row = { at: at.getTime(), person_id: personId, action, subject, detail_json: detailJson };
  const place = { unit_id: unitId ?? null, grassroots_key: grassrootsKey ?? null };
  await trx
    .insertInto('audit')
    .values({ ...row, ...place })
    .execute();
}
