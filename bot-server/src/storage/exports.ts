import type { ExportKind, ExportState, ReportForm } from '@sang-kien/shared';
import { readScopeId } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { ExportEnd, ExportOrder, ExportRecord, Exports } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import type { StorageContext } from './context.ts';
import { countWithin } from './count-within.ts';
import { isSameOrder, newTurn, nextInTurn, openOrdersOf } from './open-exports.ts';
import type { Tables } from './tables.ts';

/** Whatever broke a process off twice would break off the third. */
const MOST_ATTEMPTS = 3;

export function createExports({ db, write, systemClock }: StorageContext): Exports {
  return {
    order: (order, { at, mostOpen }) =>
      write((trx) => takeOrder(trx, order, { at, mostOpen, orderedAt: systemClock.now() })),
    async find(id) {
      const row = await db.selectFrom('export_file').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    isWaiting: async () => (await nextInTurn(db)) !== undefined,
    takeNext: (reason) => write((trx) => takeNext(trx, reason)),
    progress: (id, { rowsDone, rowsAll }) =>
      write(async (trx) => {
        const row = trx.updateTable('export_file').where('id', '=', id);
        await row.set({ rows_done: rowsDone, rows_all: rowsAll }).execute();
      }),
    end: (id, end) =>
      write(async (trx) => {
        const row = trx.updateTable('export_file').set(columnsOf(end)).where('id', '=', id);
        return (await row.executeTakeFirst()).numUpdatedRows > 0n;
      }),
    noteDownload: (record, at) =>
      write((trx) => insertAudit(trx, { ...auditOf(record), at, action: 'export.download' })),
    sweep: (before) => write((trx) => sweep(trx, before)),
    countDossiers: (scope, until) => countWithin(db, scope, until),
  };
}

type Limits = { at: Date; orderedAt: Date; mostOpen: number };

async function takeOrder(
  trx: Kysely<Tables>,
  order: ExportOrder,
  limits: Limits,
): Promise<string | undefined> {
  const form_json = order.form === null ? null : JSON.stringify(order.form);
  const open = await openOrdersOf(trx, order.personId);
  const same = open.find((row) => isSameOrder(row, order, form_json));
  if (same !== undefined) return same.id;
  if (open.length >= limits.mostOpen) return undefined;
  await insertOrder(trx, { ...order, form_json }, limits);
  return order.id;
}

type Order = ExportOrder & { form_json: string | null };

async function insertOrder(trx: Kysely<Tables>, order: Order, { at, orderedAt }: Limits): Promise<void> {
  const { id, personId, kind, scopeId, month, form_json } = order;
  const row = { id, person_id: personId, kind, scope_id: scopeId, month, form_json };
  const begun = { state: 'waiting', ordered_at: orderedAt.getTime(), attempts: 0, rows_done: 0 };
  await trx
    .insertInto('export_file')
    .values({ ...row, ...begun })
    .execute();
  if (form_json !== null) {
    await saveForm(trx, { scope_id: scopeId, content_json: form_json, person_id: personId });
  }
  await insertAudit(trx, { ...auditOf(order), at, action: 'export.order' });
}

async function saveForm(trx: Kysely<Tables>, form: Tables['report_form']): Promise<void> {
  const { content_json, person_id } = form;
  await trx
    .insertInto('report_form')
    .values(form)
    .onConflict((conflict) => conflict.column('scope_id').doUpdateSet({ content_json, person_id }))
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

async function takeNext(trx: Kysely<Tables>, reason: string): Promise<ExportRecord | undefined> {
  for (;;) {
    const row = await nextInTurn(trx);
    if (!row) return undefined;
    const taken = trx.updateTable('export_file').where('id', '=', row.id);
    if (row.attempts < MOST_ATTEMPTS) {
      const turn = await newTurn(trx);
      await taken.set({ state: 'running', attempts: row.attempts + 1, rows_done: 0, turn }).execute();
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
