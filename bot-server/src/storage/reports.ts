import type { ReportForm } from '@sang-kien/shared';
import type { Reports } from '../services/ports.ts';
import { bestAuthors } from './authors-of-span.ts';
import type { StorageContext } from './context.ts';
import { laterChangesOf } from './ledger-of-span.ts';
import { piecesOf } from './ledger-pieces.ts';

export function createReports({ db }: StorageContext): Reports {
  return {
    authors: (scope, span, limit) => bestAuthors(db, scope, { span, limit }),
    async *laterChanges(scope, span) {
      for (const side of ['here', 'left'] as const) {
        for await (const piece of piecesOf(db, scope, { side, span })) {
          yield await laterChangesOf(db, scope, { piece, before: span.from });
        }
      }
    },
    async unionsWithOfficers(unitId, before) {
      const rows = await db
        .selectFrom('official')
        .select('grassroots_key')
        .distinct()
        .where('unit_id', '=', unitId)
        .where('grassroots_key', 'is not', null)
        .where('since', '<', before.getTime())
        .execute();
      return rows.map(({ grassroots_key }) => grassroots_key!);
    },
    async unionNames(unitId, before) {
      const rows = await db
        .selectFrom('base_union')
        .select(['scope_id', 'name'])
        .where('unit_id', '=', unitId)
        .where(({ or, eb }) => or([eb('named_at', 'is', null), eb('named_at', '<', before.getTime())]))
        .execute();
      return new Map(rows.map(({ scope_id, name }) => [scope_id, name]));
    },
    async form(scopeId) {
      const row = await db
        .selectFrom('report_form')
        .select('content_json')
        .where('scope_id', '=', scopeId)
        .executeTakeFirst();
      return row && (JSON.parse(row.content_json) as ReportForm);
    },
  };
}
