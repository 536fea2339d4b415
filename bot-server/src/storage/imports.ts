import { importRowStates, type ImportState } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { ImportCounts, ImportRecord, Imports, KeptRow } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { deleteImports, keepImport } from './keep-import.ts';
import { finishImports, isRunning, rejudgeRows, runImport, settleRows } from './run-import.ts';
import { earlierOf } from './earlier-dossiers.ts';
import type { Tables } from './tables.ts';

export function createImports({ db, write, ids }: StorageContext): Imports {
  return {
    keep: (fresh) => write((trx) => keepImport(trx, fresh)),
    async find(id) {
      const row = await db.selectFrom('import').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(db, row);
    },
    async findByFile(personId, fileHash) {
      const row = await db
        .selectFrom('import')
        .selectAll()
        .where('person_id', '=', personId)
        .where('file_hash', '=', fileHash)
        .executeTakeFirst();
      return row && fromRow(db, row);
    },
    async ofPerson(personId) {
      const rows = await db
        .selectFrom('import')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('uploaded_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return Promise.all(rows.map((row) => fromRow(db, row)));
    },
    rows: (id, page) => rowsOf(db, id, page),
    rejudge: (id, rows) => write((trx) => rejudgeRows(trx, id, rows)),
    run: (run) => write((trx) => runImport(trx, run)),
    nextQueued: (limit) => nextQueued(db, limit),
    settle: (id, outcomes) => write((trx) => settleRows(trx, id, outcomes)),
    finish: (at, noticeOf) =>
      write((trx) => finishImports(trx, { at, ids, noticeOf, recordOf: (row) => fromRow(trx, row) })),
    earlierOf: (authorKeys) => earlierOf(db, authorKeys),
    forgetBefore: (date) =>
      write((trx) => deleteImports(trx, (rows) => rows.where('uploaded_at', '<', date.getTime()))),
  };
}

async function fromRow(db: Kysely<Tables>, row: Selectable<Tables['import']>): Promise<ImportRecord> {
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name,
    state: row.state as ImportState,
    uploadedAt: new Date(row.uploaded_at),
    unknownColumns: JSON.parse(row.unknown_columns_json) as ImportRecord['unknownColumns'],
    counts: await countsOf(db, row.id),
  };
}

async function countsOf(db: Kysely<Tables>, id: string): Promise<ImportCounts> {
  const found = await db
    .selectFrom('import_row')
    .select((row) => ['state', row.fn.countAll<number>().as('rows')])
    .where('import_id', '=', id)
    .groupBy('state')
    .execute();
  const of = new Map(found.map(({ state, rows }) => [state, rows]));
  return Object.fromEntries(importRowStates.map((state) => [state, of.get(state) ?? 0])) as ImportCounts;
}

async function rowsOf(
  db: Kysely<Tables>,
  id: string,
  { states, after, limit }: Parameters<Imports['rows']>[1],
): Promise<KeptRow[]> {
  const rows = await db
    .selectFrom('import_row')
    .select(['row', 'state', 'detail', 'code', 'reason'])
    .where('import_id', '=', id)
    .where('state', 'in', states)
    .where('row', '>', after)
    .orderBy('row')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as KeptRow['state'] }));
}

async function nextQueued(db: Kysely<Tables>, limit: number): ReturnType<Imports['nextQueued']> {
  const running = await db
    .selectFrom('import')
    .select(['id', 'person_id'])
    .where(isRunning)
    .orderBy('uploaded_at')
    .execute();
  for (const { id, person_id } of running) {
    const rows = await rowsOf(db, id, { states: ['queued'], after: 0, limit });
    if (rows.length > 0) return { id, personId: person_id, rows };
  }
  return undefined;
}
