import { stateGroups, type SubmissionState, type TargetGroupId } from '@sang-kien/shared';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { LaterChange, Standing, UnitScope } from '../services/ports.ts';
import { entriesOf, type LedgerPiece } from './ledger-pieces.ts';
import type { Tables } from './tables.ts';

const VALID = sql.join(stateGroups.valid.map((state) => sql.lit(state)));

export type AuthorTally = { author_key: string; submission_id: string; valid: number; commended: number };

/**
 * Sums per author of what the ledger holds of a scope within a piece of a span. A dossier counts for whom it named
 * at `asOf`: who put their name right later stays who they were. Whoever was erased is nobody.
 */
export async function authorsOf(
  db: Kysely<Tables>,
  scope: UnitScope,
  { piece, asOf }: { piece: LedgerPiece; asOf: Date },
): Promise<AuthorTally[]> {
  const { table, within } = entriesOf(piece);
  const { rows } = await sql<AuthorTally>`
    select coalesce(
        (select r.author_key from submission_revision r
          where r.submission_id = s.id and r.replaced_at >= ${asOf.getTime()} order by r.version limit 1),
        s.author_key) as author_key,
      min(s.id) as submission_id,
      sum((e.to_state in (${VALID})) - (e.from_state in (${VALID}))) as valid,
      sum(e.to_state = 'commended' and e.from_state <> 'commended') as commended
    from ${table} join submission s on s.id = e.submission_id
    where ${within}
      and (e.to_state in (${VALID}) or e.from_state in (${VALID}))
      and s.author_key is not null and ${isWithin('e', scope)}
    group by 1`.execute(db);
  return rows;
}

type LaterRow = {
  id: number;
  at: number;
  code: string;
  was_state: string;
  was_within: number;
  was_group: string;
  was_benefit: number;
  is_state: string;
  is_within: number;
  is_group: string;
  is_benefit: number;
};

/**
 * Entries of a piece about dossiers handed in earlier, each beside the entry before it. What went from one place of
 * the scope to another is found with the place where it came in. Later dossiers are told by an index, unopened: most of
 * what comes long after a month is of those.
 */
export async function laterChangesOf(
  db: Kysely<Tables>,
  scope: UnitScope,
  { piece, before }: { piece: LedgerPiece; before: Date },
): Promise<LaterChange[]> {
  const { table, within } = entriesOf(piece);
  const counted =
    piece.side === 'here'
      ? isWithin('e', scope)
      : sql`(${isWithin('p', scope)} and not ${isWithin('e', scope)})`;
  const { rows } = await sql<LaterRow>`
    select e.id, e.at, s.code,
      p.to_state was_state, ${isWithin('p', scope)} was_within, p.target_group was_group, p.benefit_vnd was_benefit,
      e.to_state is_state, ${isWithin('e', scope)} is_within, e.target_group is_group, e.benefit_vnd is_benefit
    from ${table}
      cross join submission early indexed by submission_author
        on early.id = e.submission_id and early.submitted_at < ${before.getTime()}
      cross join submission s on s.rowid = early.rowid
      cross join timeline_entry p on p.id =
        (select max(q.id) from timeline_entry q where q.submission_id = e.submission_id and q.id < e.id)
    where ${within} and ${counted}
    order by e.at, e.id`.execute(db);
  return rows.map((row) => ({
    entry: row.id,
    at: new Date(row.at),
    code: row.code,
    was: standing([row.was_state, row.was_within, row.was_group, row.was_benefit]),
    is: standing([row.is_state, row.is_within, row.is_group, row.is_benefit]),
  }));
}

function standing([state, within, group, benefitVnd]: [string, number, string, number]): Standing {
  return {
    state: state as SubmissionState,
    within: within === 1,
    targetGroup: group as TargetGroupId,
    benefitVnd,
  };
}

/** Whether an entry of the ledger counted for a scope: the unit itself, a unit below it, or one base union. */
function isWithin(entry: 'e' | 'p', scope: UnitScope): RawBuilder<unknown> {
  if ('everything' in scope) return sql`1`;
  const unit = sql.ref(`${entry}.unit_id`);
  const key = sql.ref(`${entry}.grassroots_key`);
  const { unitId, grassrootsKey } = scope;
  if (grassrootsKey !== null) return sql`(${unit} = ${unitId} and ${key} = ${grassrootsKey})`;
  return sql`(${unit} = ${unitId} or substr(${unit}, 1, ${unitId.length + 1}) = ${`${unitId}/`})`;
}
