import { sql, type Kysely, type Selectable } from 'kysely';
import type { FreshRow, Ids, ImportRecord, ImportRun, Notice, RowOutcome } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import { queueNotices } from './notices.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

/** Row numbers that one statement names; SQLite takes some thirty thousand, each length is a text of its own. */
const CHUNK = 500;

/** The transaction behind `Imports.run`. */
export async function runImport(trx: Kysely<Tables>, run: ImportRun): Promise<void> {
  await assertPresent(trx, run.personId);
  const queued = await queueRows(trx, run);
  if (queued === 0) return;
  await trx
    .updateTable('import')
    .set((row) => ({ state: 'running', runs: row('runs', '+', 1) }))
    .where('id', '=', run.id)
    .execute();
  const detail = { after: { rows: queued, consentVersion: run.consentVersion } };
  const { at, personId, unitId } = run;
  const audit = { at, personId, action: 'import.run', subject: run.id, detail };
  await insertAudit(trx, unitId === undefined ? audit : { ...audit, unitId });
}

/** Gives how many rows were queued. */
async function queueRows(trx: Kysely<Tables>, { id, choice }: ImportRun): Promise<number> {
  const { rows, except = [], also = [] } = choice;
  const left = new Set(except);
  const named = rows === 'good' ? (await goodRows(trx, id)).filter((row) => !left.has(row)) : rows;
  const chosen = [...named, ...also];
  let queued = 0;
  for (let i = 0; i < chosen.length; i += CHUNK) {
    const change = trx
      .updateTable('import_row')
      .set({ state: 'queued', reason: null })
      .where('import_id', '=', id)
      .where('row', 'in', chosen.slice(i, i + CHUNK))
      .where('state', 'in', ['good', 'doubtful', 'failed']);
    queued += Number((await change.executeTakeFirst()).numUpdatedRows);
  }
  return queued;
}

async function goodRows(trx: Kysely<Tables>, id: string): Promise<number[]> {
  const good = trx.selectFrom('import_row').select('row').where('import_id', '=', id);
  return (await good.where('state', '=', 'good').execute()).map(({ row }) => row);
}

/** The transaction behind `Imports.settle`. */
export async function settleRows(
  trx: Kysely<Tables>,
  id: string,
  outcomes: readonly RowOutcome[],
): Promise<void> {
  for (const outcome of outcomes) {
    const change =
      'code' in outcome
        ? { state: 'recorded', code: outcome.code, reason: null }
        : { state: 'failed', reason: outcome.reason, ...(outcome.detail && { detail: outcome.detail }) };
    await trx
      .updateTable('import_row')
      .set(change)
      .where('import_id', '=', id)
      .where('row', '=', outcome.row)
      .where('state', '=', 'queued')
      .execute();
  }
}

/** The transaction behind `Imports.rejudge`. */
export async function rejudgeRows(trx: Kysely<Tables>, id: string, rows: readonly FreshRow[]): Promise<void> {
  for (const { row, state, detail } of rows) {
    await trx
      .updateTable('import_row')
      .set({ state, detail })
      .where('import_id', '=', id)
      .where('row', '=', row)
      .where('state', 'in', ['good', 'doubtful'])
      .execute();
  }
}

/** Written out as in its partial index: a value that is told later would not lead there, and all would be scanned. */
export const isRunning = sql<boolean>`import.state = 'running'`;

type Finishing = {
  at: Date;
  ids: Ids;
  noticeOf: (done: ImportRecord) => Notice;
  recordOf: (row: Selectable<Tables['import']>) => Promise<ImportRecord>;
};

/** The transaction behind `Imports.finish`. The number of the run tells its notice from that of an earlier one. */
export async function finishImports(
  trx: Kysely<Tables>,
  { at, ids, noticeOf, recordOf }: Finishing,
): Promise<number> {
  const done = await trx
    .updateTable('import')
    .set({ state: 'done' })
    .where(isRunning)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('import_row')
            .select('row')
            .whereRef('import_id', '=', 'import.id')
            .where('import_row.state', '=', 'queued'),
        ),
      ),
    )
    .returningAll()
    .execute();
  for (const row of done) {
    const notice = noticeOf(await recordOf(row));
    await queueNotices(trx, [{ ...notice, subject: `${notice.subject}:${row.runs}` }], { at, ids });
  }
  return done.length;
}
