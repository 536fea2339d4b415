import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { CollectiveTally, Commendations } from '../services/ports.ts';
import { activeAuthors } from './active-authors.ts';
import type { StorageContext } from './context.ts';
import { isBelow } from './scope-range.ts';
import type { Tables } from './tables.ts';

type Asked = Parameters<Commendations['collectives']>[0];

export function createCommendations({ db }: StorageContext): Commendations {
  return {
    collectives: (asked) => collectives(db, asked),
    individuals: (asked) => activeAuthors(db, asked),
  };
}

type Row = {
  scope_id: string;
  submitted: number;
  valid: number;
  benefit_vnd: number;
  valid_of_phase: number;
  target: number | null;
};

async function collectives(db: Kysely<Tables>, asked: Asked): Promise<CollectiveTally[]> {
  const { phase } = asked.time;
  const { rows } = await sql<Row>`
    select figures.*, target.target from (${figuresOf(asked)}) as figures
    left join target on target.scope_id = figures.scope_id and target.phase = ${phase} and target.target > 0
    where figures.valid > 0 ${asked.order === 'percent' ? sql`and target.target is not null` : sql``}
    order by ${orderOf(asked.order)}, figures.scope_id
    limit ${asked.limit}`.execute(db);
  return rows.map((row) => ({
    scopeId: row.scope_id,
    submitted: row.submitted,
    valid: row.valid,
    benefitVnd: row.benefit_vnd,
    target: row.target,
    validOfPhase: row.valid_of_phase,
  }));
}

const SHARE = sql`valid_of_phase * 1.0 / target.target`;

/** Equals go by the other measure, then by the benefit. */
function orderOf(order: Asked['order']): RawBuilder<unknown> {
  return order === 'percent'
    ? sql`${SHARE} desc, valid desc, benefit_vnd desc`
    : sql`valid desc, ${SHARE} desc, benefit_vnd desc`;
}

function figuresOf(asked: Asked): RawBuilder<unknown> {
  const { phase, quarter } = asked.time;
  if (quarter === null) {
    return sql`select scope_id, submitted, valid, benefit_vnd, valid as valid_of_phase
      from tally_total where ${placesOf(asked)} and phase = ${phase}`;
  }
  const { from, to } = quarter.months;
  return sql`select scope_id,
      sum(case when month >= ${from} then submitted else 0 end) as submitted,
      sum(case when month >= ${from} then valid else 0 end) as valid,
      sum(case when month >= ${from} then benefit_vnd else 0 end) as benefit_vnd,
      sum(case when phase = ${phase} then valid else 0 end) as valid_of_phase
    from tally_month where ${placesOf(asked)} and month <= ${to} group by scope_id`;
}

/** “Khác” is no collective that could be praised. */
function placesOf({ scopeId, level }: Asked): RawBuilder<boolean> {
  if (level === 'base') return sql<boolean>`${isBelow(scopeId)} and scope_id like '%#%'`;
  return sql<boolean>`parent_id = ${scopeId} and scope_id not like '%/khac'`;
}
