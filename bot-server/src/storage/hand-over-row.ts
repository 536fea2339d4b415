import type { Selectable } from 'kysely';
import type { HandOver, HandOverContext } from '../services/ports.ts';
import { toDate } from './context.ts';
import type { Tables } from './tables.ts';

/** JSON has no instants: they lie as ISO 8601. */
type StoredContext = Omit<HandOverContext, 'lines'> & {
  lines: (Omit<HandOverContext['lines'][number], 'at'> & { at: string })[];
};

export function handOverFromRow(row: Selectable<Tables['hand_over']>): HandOver {
  return {
    id: row.id,
    personId: row.person_id,
    unitIds: JSON.parse(row.unit_ids_json) as string[],
    grassrootsKey: row.grassroots_key,
    context: readContext(row.context_json),
    openedAt: new Date(row.opened_at),
    closedAt: toDate(row.closed_at),
    closedBy: row.closed_by,
  };
}

/** Where the log keeps what was done about it: with the nearest unit, so that those above read it too. */
export function logPlaceOf(row: Pick<Selectable<Tables['hand_over']>, 'unit_ids_json' | 'grassroots_key'>) {
  const [unitId] = JSON.parse(row.unit_ids_json) as string[];
  const { grassroots_key: grassrootsKey } = row;
  return { ...(unitId && { unitId }), ...(grassrootsKey !== '' && { grassrootsKey }) };
}

export function readContext(json: string): HandOverContext {
  const stored = JSON.parse(json) as StoredContext;
  return { ...stored, lines: stored.lines.map((line) => ({ ...line, at: new Date(line.at) })) };
}
