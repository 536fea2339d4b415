import { setImmediate } from 'node:timers/promises';
import { allUnits, childrenOf } from '@sang-kien/shared';
import { sql, type Kysely } from 'kysely';
import type { TimeSpan, UnitScope } from '../services/ports.ts';
import type { Tables } from './tables.ts';

/** As many entries as are read in some ten milliseconds. */
const PIECE = 500;

/** Entries after a dossier's first, by the unit they are in, or by the one that they took their dossier away from. */
const SIDES = {
  here: {
    index: sql`indexed by timeline_entry_here`,
    of: (unitId: string) => sql<boolean>`e.from_state is not null and e.unit_id = ${unitId}`,
  },
  left: {
    index: sql`indexed by timeline_entry_left`,
    of: (unitId: string) => sql<boolean>`e.left_unit_id = ${unitId}`,
  },
};
export type LedgerSide = keyof typeof SIDES;
export type LedgerPiece = { side: LedgerSide; unitId: string } & TimeSpan;
type Asked = { side: LedgerSide; span: TimeSpan; size?: number };

/**
 * What the ledger holds of a scope within a span, unit by unit, in pieces of so many entries, however many came on a
 * day, so that nobody waits long for their turn; times at which nothing came cost nothing.
 */
export async function* piecesOf(
  db: Kysely<Tables>,
  scope: UnitScope,
  { side, span, size = PIECE }: Asked,
): AsyncIterable<LedgerPiece> {
  for (const unitId of unitsOf(scope, side)) {
    let { from } = span;
    while (from < span.until) {
      const rest = { side, unitId, from, until: span.until };
      const until = (await endOfPiece(db, rest, size)) ?? span.until;
      yield { ...rest, until };
      from = until;
      await setImmediate();
    }
  }
}

/** The entries `e` of a piece, as what follows `from`, and as a condition. */
export function entriesOf({ side, unitId, from, until }: LedgerPiece) {
  const { index, of } = SIDES[side];
  return {
    table: sql`timeline_entry e ${index}`,
    within: sql<boolean>`${of(unitId)} and e.at >= ${from.getTime()} and e.at < ${until.getTime()}`,
  };
}

/** When so many entries have come; undefined when the span holds no more than those. */
async function endOfPiece(db: Kysely<Tables>, piece: LedgerPiece, size: number) {
  const { table, within } = entriesOf(piece);
  const { rows } = await sql<{ at: number }>`
    select e.at from ${table} where ${within} order by e.at limit 1 offset ${size}`.execute(db);
  const at = rows[0]?.at;
  // What came in one millisecond is one piece, however much it is.
  return at === undefined ? undefined : new Date(Math.max(at, piece.from.getTime() + 1));
}

function unitsOf(scope: UnitScope, side: LedgerSide): string[] {
  // Nothing leaves the country.
  if ('everything' in scope) return side === 'here' ? allUnits().map(({ id }) => id) : [];
  return [scope.unitId, ...childrenOf(scope.unitId).map(({ id }) => id)];
}
