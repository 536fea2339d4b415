import { IMPORT_KEY_PREFIX, stateGroups, type Submission } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { EarlierDossier, RecordSubmission } from '../services/ports.ts';
import type { Tables } from './tables.ts';

/** Keys that one statement names. */
const CHUNK = 500;

/** Dossiers of these authors that were not withdrawn and did not fall out; found along the index of authors. */
export async function earlierOf(
  db: Kysely<Tables>,
  authorKeys: readonly string[],
): Promise<EarlierDossier[]> {
  const found: EarlierDossier[] = [];
  for (let i = 0; i < authorKeys.length; i += CHUNK) {
    const rows = await db
      .selectFrom('submission')
      .select(['author_key', 'code', 'content_json', 'unit_id', 'grassroots_key'])
      .select(['person_id', 'idempotency_key'])
      .where('author_key', 'in', authorKeys.slice(i, i + CHUNK))
      .where('state', 'not in', stateGroups.fallen)
      .execute();
    for (const row of rows) {
      const { initiative } = JSON.parse(row.content_json) as Submission;
      found.push({
        authorKey: row.author_key!,
        code: row.code,
        title: initiative.title,
        unitId: row.unit_id,
        grassrootsKey: row.grassroots_key,
        importedBy: row.idempotency_key.startsWith(IMPORT_KEY_PREFIX) ? row.person_id : null,
      });
    }
  }
  return found;
}

/** The earlier dossier that stops this one, if one does. */
export async function twinOf(
  trx: Kysely<Tables>,
  { authorKey, isTwin }: RecordSubmission,
): Promise<EarlierDossier | undefined> {
  if (!isTwin || authorKey === null) return undefined;
  return (await earlierOf(trx, [authorKey])).find(isTwin);
}
