import type { ExportKind, ExportState, ReportForm } from '@sang-kien/shared';
import { readScopeId } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { ExportEnd, ExportOrder, ExportRecord, Exports } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import type { StorageContext } from './context.ts';
import { countWithin } from './count-within.ts';
import type { Tables } from './tables.ts';

/** Whatever broke a process off twice would break off the third. */
const MOST_ATTEMPTS = 3;

export function createExports({ db, write, systemClock }: StorageContext): Exports {
  return {
    order: (order, at) => write((trx) => insertOrder(trx, order, { at, orderedAt: systemClock.now() })),
    async find(id) {
      const row = await db.selectFrom('export_file').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    isWaiting: async () => (await openOrders(db).executeTakeFirst()) !== undefined,
    takeNext: (reason) => write((trx) => takeNext(trx, reason)),
    progress: (id, { rowsDone, rowsAll }) =>
      write(async (trx) => {
        const row = trx.updateTable('export_file').where('id', '=', id);
        await row.set({ rows_done: rowsDone, rows_all: rowsAll }).execute();
      }),
    end: (id, end) =>
      write(async (trx) => {
        await trx.updateTable('export_file').set(columnsOf(end)).where('id', '=', id).execute();
      }),
    noteDownload: (record, at) =>
      write((trx) => insertAudit(trx, { ...auditOf(record), at, action: 'export.download' })),
    sweep: (before) => write((trx) => sweep(trx, before)),
    countDossiers: (scope, until) => countWithin(db, scope, until),
  };
}

type Times = { at: Date; orderedAt: Date };

async function insertOrder(trx: Kysely<Tables>, order: ExportOrder, { at, orderedAt }: Times): Promise<void> {
  const { id, personId, kind, scopeId, month, form } = order;
  const form_json = form === null ? null : JSON.stringify(form);
  const row = { id, person_id: personId, kind, scope_id: scopeId, month, form_json };
  const begun = { state: 'waiting', ordered_at: orderedAt.getTime(), attempts: 0, rows_done: 0 };
  await trx
    .insertInto('export_file')
    .values({ ...row, ...begun })
    .execute();
  if (form_json !== null) await saveForm(trx, scopeId, form_json);
  await insertAudit(trx, { ...auditOf(order), at, action: 'export.order' });
}

async function saveForm(trx: Kysely<Tables>, scope_id: string, content_json: string): Promise<void> {
  await trx
    .insertInto('report_form')
    .values({ scope_id, content_json })
    .onConflict((conflict) => conflict.column('scope_id').doUpdateSet({ content_json }))
    .execute();
}

/** Who took what out of the house is written where the unit's own officials read it. */
function auditOf({ id, personId, kind, scopeId, month }: ExportOrder) {
  const place = readScopeId(scopeId);
  return {
    personId,
    subject: id,
    detail: { kind, scopeId, month },
    ...(place && { unitId: place.unitId }),
    ...(place?.grassrootsKey && { grassrootsKey: place.grassrootsKey }),
  };
}

/** The oldest order that is not ended. */
function openOrders(db: Kysely<Tables>) {
  const open = db.selectFrom('export_file').selectAll().where('state', 'in', ['waiting', 'running']);
  return open.orderBy('id').limit(1);
}

async function takeNext(trx: Kysely<Tables>, reason: string): Promise<ExportRecord | undefined> {
  for (;;) {
    const row = await openOrders(trx).executeTakeFirst();
    if (!row) return undefined;
    const taken = trx.updateTable('export_file').where('id', '=', row.id);
    if (row.attempts < MOST_ATTEMPTS) {
      await taken.set({ state: 'running', attempts: row.attempts + 1, rows_done: 0 }).execute();
      return { ...fromRow(row), state: 'running', rowsDone: 0 };
    }
    await taken.set(columnsOf({ state: 'failed', reason })).execute();
  }
}

function columnsOf(end: ExportEnd) {
  if (end.state === 'failed') return { state: end.state, reason: end.reason };
  const { state, rows, fileName, bytes, sha256 } = end;
  return { state, rows_done: rows, rows_all: rows, file_name: fileName, bytes, sha256 };
}

async function sweep(trx: Kysely<Tables>, before: Date): Promise<string[]> {
  const old = await trx
    .deleteFrom('export_file')
    .where('ordered_at', '<', before.getTime())
    .returning('id')
    .execute();
  return old.map(({ id }) => id);
}

function fromRow(row: Selectable<Tables['export_file']>): ExportRecord {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind as ExportKind,
    scopeId: row.scope_id,
    month: row.month,
    form: row.form_json === null ? null : (JSON.parse(row.form_json) as ReportForm),
    state: row.state as ExportState['state'],
    rowsDone: row.rows_done,
    rowsAll: row.rows_all,
    fileName: row.file_name,
    bytes: row.bytes,
    sha256: row.sha256,
    reason: row.reason,
  };
}
