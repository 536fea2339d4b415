import { stateGroups, type SubmissionState, type TargetGroupId } from '@sang-kien/shared';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { AuthorTally, LaterChange, Standing, TimeSpan, UnitScope } from '../services/ports.ts';
import type { Tables } from './tables.ts';

const VALID = sql.join(stateGroups.valid.map((state) => sql.lit(state)));

/** Sums per author of what the ledger holds of a scope within a span. */
export async function authorsOf(
  db: Kysely<Tables>,
  scope: UnitScope,
  { from, until }: TimeSpan,
): Promise<(AuthorTally & { author_key: string })[]> {
  const { rows } = await sql<AuthorTally & { author_key: string }>`
    select s.author_key, min(e.submission_id) as "submissionId",
      sum((e.to_state in (${VALID})) - coalesce(e.from_state in (${VALID}), 0)) as valid,
      sum(e.to_state = 'commended' and e.from_state is not 'commended') as commended
    from timeline_entry e join submission s on s.id = e.submission_id
    where e.at >= ${from.getTime()} and e.at < ${until.getTime()}
      and (e.to_state in (${VALID}) or e.from_state in (${VALID}))
      and s.author_key is not null and ${isWithin('e', scope)}
    group by s.author_key`.execute(db);
  return rows;
}

type LaterRow = {
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

/** Entries of a day about dossiers handed in earlier, each beside the entry before it. */
export async function laterChangesOf(
  db: Kysely<Tables>,
  scope: UnitScope,
  { day, before }: { day: TimeSpan; before: Date },
): Promise<LaterChange[]> {
  const { rows } = await sql<LaterRow>`
    select e.at, s.code,
      p.to_state was_state, ${isWithin('p', scope)} was_within, p.target_group was_group, p.benefit_vnd was_benefit,
      e.to_state is_state, ${isWithin('e', scope)} is_within, e.target_group is_group, e.benefit_vnd is_benefit
    from timeline_entry e
      join submission s on s.id = e.submission_id
      join timeline_entry p on p.id =
        (select max(q.id) from timeline_entry q where q.submission_id = e.submission_id and q.id < e.id)
    where e.at >= ${day.from.getTime()} and e.at < ${day.until.getTime()}
      and s.submitted_at < ${before.getTime()} and (${isWithin('e', scope)} or ${isWithin('p', scope)})
    order by e.at, e.id`.execute(db);
  return rows.map((row) => ({
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
