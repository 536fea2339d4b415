import type { TargetGroupId } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { DaySpan, MonthTally, Tallies, Tally, TallyChange } from '../services/ports.ts';
import { toDate, type StorageContext } from './context.ts';
import { foldTallies, insertNames } from './fold-tallies.ts';
import { follow } from './follow.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** Entries that one transaction works: enough to gather what falls on one place, few enough for others to wait. */
const BATCH = 10_000;
const NAME = 'tally';

export function createTallies({ db, write }: StorageContext, batch = BATCH): Tallies {
  return {
    catchUp: async () => {
      if (await isCaughtUp(db)) return;
      const limit = { name: NAME, limit: batch };
      while ((await write((trx) => follow(trx, limit, (entries) => foldTallies(trx, entries)))) === batch);
    },
    ofScopes: async (scopeIds, phase) => {
      if (scopeIds.length === 0) return new Map();
      return byScope(await totals(db, phase).where('scope_id', 'in', scopeIds).execute());
    },
    below: async (parentId, phase) =>
      byScope(await totals(db, phase).where('parent_id', '=', parentId).execute()),
    days: (scopeId, span) => days(db, scopeId, span),
    changesBelow: (parentId, span) => changesBelow(db, parentId, span),
    untilMonth: (scopeId, month) => untilMonth(db, scopeId, month),
    baseUnions: async (unitId) => {
      const rows = await db.selectFrom('base_union').selectAll().where('unit_id', '=', unitId).execute();
      return rows.map(({ scope_id, name }) => ({ scopeId: scope_id, name }));
    },
    noteBaseUnions: (unions) =>
      write((trx) =>
        insertNames(
          trx,
          unions.map(({ scopeId, name }) => ({
            scope_id: scopeId,
            unit_id: scopeId.slice(0, scopeId.indexOf('#')),
            name,
            named_at: null,
          })),
        ),
      ),
  };
}

const selectProgress = prepared((db) =>
  db
    .selectFrom('timeline_entry')
    .select(({ fn, selectFrom }) => [
      fn.max('id').as('last'),
      selectFrom('follower').select('last_entry_id').where('name', '=', NAME).as('seen'),
    ]),
);

async function isCaughtUp(db: Kysely<Tables>): Promise<boolean> {
  const { last, seen } = (await selectProgress(db, {})).rows[0]!;
  return (last ?? 0) === (seen ?? 0);
}

/** Figures of places over one phase, or over all. */
function totals(db: Kysely<Tables>, phase: number | null) {
  return db
    .selectFrom('tally_total')
    .select(({ fn }) => [
      'scope_id',
      fn.sum<number>('submitted').as('submitted'),
      fn.sum<number>('valid').as('valid'),
      fn.sum<number>('on_time').as('on_time'),
      fn.sum<number>('waiting').as('waiting'),
      fn.sum<number>('needs_changes').as('needs_changes'),
      fn.sum<number>('invalid').as('invalid'),
      fn.sum<number>('benefit_vnd').as('benefit_vnd'),
      fn.max('last_submitted_at').as('last_submitted_at'),
    ])
    .groupBy('scope_id')
    .$if(phase !== null, (query) => query.where('phase', '=', phase!));
}

function byScope(
  rows: readonly Omit<Selectable<Tables['tally_total']>, 'phase' | 'parent_id'>[],
): Map<string, Tally> {
  return new Map(
    rows.map((row) => [
      row.scope_id,
      {
        submitted: row.submitted,
        valid: row.valid,
        onTime: row.on_time,
        waiting: row.waiting,
        needsChanges: row.needs_changes,
        invalid: row.invalid,
        benefitVnd: row.benefit_vnd,
        lastSubmittedAt: toDate(row.last_submitted_at),
      },
    ]),
  );
}

function days(db: Kysely<Tables>, scopeId: string, { from, to }: DaySpan) {
  return db
    .selectFrom('tally_day')
    .select(['day', 'submitted', 'valid'])
    .where('scope_id', '=', scopeId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where(({ or, eb }) => or([eb('submitted', '<>', 0), eb('valid', '<>', 0)]))
    .orderBy('day')
    .execute();
}

async function changesBelow(
  db: Kysely<Tables>,
  parentId: string,
  { from, to }: DaySpan,
): Promise<Map<string, TallyChange>> {
  const rows = await db
    .selectFrom('tally_day')
    .select(({ fn }) => [
      'scope_id',
      fn.sum<number>('submitted').as('submitted'),
      fn.sum<number>('valid').as('valid'),
    ])
    .where('parent_id', '=', parentId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy('scope_id')
    .execute();
  return new Map(rows.map(({ scope_id, submitted, valid }) => [scope_id, { submitted, valid }]));
}

async function untilMonth(db: Kysely<Tables>, scopeId: string, month: string): Promise<MonthTally[]> {
  const upTo = (column: 'scope_id' | 'parent_id') =>
    db
      .selectFrom('tally_month')
      .select(({ fn }) => [
        'scope_id',
        'phase',
        'target_group',
        fn.sum<number>('submitted').as('submitted'),
        fn.sum<number>('valid').as('valid'),
        fn.sum<number>('benefit_vnd').as('benefit_vnd'),
      ])
      .where(column, '=', scopeId)
      .where('month', '<=', month)
      .groupBy(['scope_id', 'phase', 'target_group'])
      .execute();
  const rows = [...(await upTo('scope_id')), ...(await upTo('parent_id'))];
  return rows
    .filter(({ submitted }) => submitted !== 0)
    .map(({ scope_id, target_group, benefit_vnd, ...rest }) => ({
      scopeId: scope_id,
      targetGroup: target_group as TargetGroupId,
      benefitVnd: benefit_vnd,
      ...rest,
    }));
}
