import { sql, type Kysely, type Selectable } from 'kysely';
import type { ExportOrder } from '../services/ports.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['export_file']>;

/** What a person has ordered that is not ended. */
export function openOrdersOf(trx: Kysely<Tables>, personId: string): Promise<Row[]> {
  return openOrders(trx).where('person_id', '=', personId).execute();
}

/** Whether an order asks for what a row already stands for. */
export function isSameOrder(
  row: Row,
  { kind, scopeId, month }: ExportOrder,
  formJson: string | null,
): boolean {
  return row.kind === kind && row.scope_id === scopeId && row.month === month && row.form_json === formJson;
}

/** The oldest order of whoever has waited longest since one of theirs was taken up: nobody holds up the others. */
export async function nextInTurn(db: Kysely<Tables>): Promise<Row | undefined> {
  const next = openOrders(db)
    .orderBy(
      sql`(select coalesce(max(turn), 0) from export_file own where own.person_id = export_file.person_id)`,
    )
    .orderBy('id');
  return next.limit(1).executeTakeFirst();
}

/** The number of the turn that comes now. */
export async function newTurn(trx: Kysely<Tables>): Promise<number> {
  const { turn } = await trx
    .selectFrom('export_file')
    .select(({ fn }) => fn.max('turn').as('turn'))
    .executeTakeFirstOrThrow();
  return (turn ?? 0) + 1;
}

/** Written out as in its partial index: values that are told later would not lead there, and all would be scanned. */
function openOrders(db: Kysely<Tables>) {
  return db
    .selectFrom('export_file')
    .selectAll()
    .where(sql<boolean>`state in ('waiting', 'running')`);
}
