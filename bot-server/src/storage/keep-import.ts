import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { FreshImport } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';
import { preparedForMany } from './write-many.ts';

type FreshRow = Tables['import_row'];

/** The transaction behind `Imports.keep`. */
export async function keepImport(trx: Kysely<Tables>, fresh: FreshImport): Promise<string> {
  await assertPresent(trx, fresh.personId);
  const known = await trx
    .selectFrom('import')
    .select(['id', 'state'])
    .where('person_id', '=', fresh.personId)
    .where('file_hash', '=', fresh.fileHash)
    .executeTakeFirst();
  if (known && known.state !== 'ready') return known.id;
  // Looked at anew: the day, the gate and what is recorded have moved on since.
  if (known) await trx.deleteFrom('import_row').where('import_id', '=', known.id).execute();
  const id = known?.id ?? fresh.id;
  await upsertImport(trx, { ...fresh, id });
  await insertRows(
    trx,
    fresh.rows.map(({ row, state, detail }) => ({
      import_id: id,
      row,
      state,
      detail,
      code: null,
      reason: null,
    })),
  );
  await auditUpload(trx, { ...fresh, id });
  return id;
}

async function auditUpload(trx: Kysely<Tables>, fresh: FreshImport): Promise<void> {
  const { id, uploadedAt, personId, unitId, rows } = fresh;
  const good = rows.filter(({ state }) => state === 'good').length;
  const after = { rows: rows.length, good, problems: rows.length - good };
  const audit = { at: uploadedAt, personId, action: 'import.create', subject: id, detail: { after } };
  await insertAudit(trx, unitId === undefined ? audit : { ...audit, unitId });
}

async function upsertImport(trx: Kysely<Tables>, fresh: FreshImport): Promise<void> {
  const { name, unknownColumns } = fresh;
  const told = { name, unknown_columns_json: JSON.stringify(unknownColumns) };
  await trx
    .insertInto('import')
    .values({
      id: fresh.id,
      person_id: fresh.personId,
      file_hash: fresh.fileHash,
      state: 'ready',
      uploaded_at: fresh.uploadedAt.getTime(),
      runs: 0,
      ...told,
    })
    .onConflict((known) => known.column('id').doUpdateSet(told))
    .execute();
}

const insertRows = preparedForMany((db, rows: readonly FreshRow[]) =>
  db.insertInto('import_row').values([...rows]),
);

type Chosen = SelectQueryBuilder<Tables, 'import', { id: string }>;

/** Deletes imports with their rows; gives how many. */
export async function deleteImports(
  trx: Kysely<Tables>,
  choose: (imports: Chosen) => Chosen,
): Promise<number> {
  const ids = (await choose(trx.selectFrom('import').select('id')).execute()).map(({ id }) => id);
  for (const id of ids) {
    await trx.deleteFrom('import_row').where('import_id', '=', id).execute();
    await trx.deleteFrom('import').where('id', '=', id).execute();
  }
  return ids.length;
}
