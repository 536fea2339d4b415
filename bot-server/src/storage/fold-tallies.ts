import { foldForSearch, scopeIdOf, type Submission } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { LedgerEntry } from './follow.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';
import { addStep, changesOf, type CountedEntry, type TallyRows } from './tally-rows.ts';
import { preparedForMany } from './write-many.ts';

/** Adds what a run of entries of the ledger changes to the figures of every place, from base union to Confederation. */
export async function foldTallies(trx: Kysely<Tables>, entries: readonly LedgerEntry[]): Promise<void> {
  const before = await entriesBefore(trx, spanOf(entries));
  const rows: TallyRows = new Map();
  for (const entry of entries) {
    addStep(rows, { at: entry.at, before: before.get(entry.id) ?? null, after: entry });
  }
  const { totals, days, months } = changesOf(rows);
  await addTotals(trx, totals);
  await addDays(trx, days);
  await addMonths(trx, months);
  await noteNames(trx, spanOf(entries));
}

type Span = { first: number; last: number };

function spanOf(entries: readonly LedgerEntry[]): Span {
  return { first: entries[0]!.id, last: entries.at(-1)!.id };
}

/** The entry that each one of a span follows in its dossier, by id of the later one; a dossier's first has none. */
async function entriesBefore(trx: Kysely<Tables>, span: Span): Promise<Map<number, CountedEntry>> {
  const { rows } = await selectBefore(trx, span);
  return new Map(rows.map(({ later_id, ...entry }) => [later_id, entry]));
}

const selectBefore = prepared((db, { first, last }: Span) =>
  db
    .selectFrom('timeline_entry as later')
    .innerJoin('timeline_entry as earlier', (join) =>
      join.on('earlier.id', '=', ({ selectFrom }) =>
        selectFrom('timeline_entry as each')
          .select(({ fn }) => fn.max('each.id').as('id'))
          .whereRef('each.submission_id', '=', 'later.submission_id')
          .whereRef('each.id', '<', 'later.id'),
      ),
    )
    .select('later.id as later_id')
    .select([
      'earlier.to_state',
      'earlier.unit_id',
      'earlier.grassroots_key',
      'earlier.target_group',
      'earlier.benefit_vnd',
      'earlier.submitted_phase',
      'earlier.qualified_phase',
    ])
    .where('later.id', '>=', first)
    .where('later.id', '<=', last)
    .where('later.from_state', 'is not', null),
);

const addTotals = preparedForMany((db, rows: readonly Tables['tally_total'][]) =>
  db
    .insertInto('tally_total')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['scope_id', 'phase']).doUpdateSet((to) => ({
        submitted: to('tally_total.submitted', '+', to.ref('excluded.submitted')),
        valid: to('tally_total.valid', '+', to.ref('excluded.valid')),
        on_time: to('tally_total.on_time', '+', to.ref('excluded.on_time')),
        waiting: to('tally_total.waiting', '+', to.ref('excluded.waiting')),
        needs_changes: to('tally_total.needs_changes', '+', to.ref('excluded.needs_changes')),
        invalid: to('tally_total.invalid', '+', to.ref('excluded.invalid')),
        benefit_vnd: to('tally_total.benefit_vnd', '+', to.ref('excluded.benefit_vnd')),
        last_submitted_at: to
          .case()
          .when('tally_total.last_submitted_at', '>', to.ref('excluded.last_submitted_at'))
          .thenRef('tally_total.last_submitted_at')
          .else(to.fn.coalesce('excluded.last_submitted_at', 'tally_total.last_submitted_at'))
          .end(),
      })),
    ),
);

const addDays = preparedForMany((db, rows: readonly Tables['tally_day'][]) =>
  db
    .insertInto('tally_day')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['scope_id', 'day']).doUpdateSet((to) => ({
        submitted: to('tally_day.submitted', '+', to.ref('excluded.submitted')),
        valid: to('tally_day.valid', '+', to.ref('excluded.valid')),
      })),
    ),
);

const addMonths = preparedForMany((db, rows: readonly Tables['tally_month'][]) =>
  db
    .insertInto('tally_month')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['scope_id', 'month', 'phase', 'target_group']).doUpdateSet((to) => ({
        submitted: to('tally_month.submitted', '+', to.ref('excluded.submitted')),
        valid: to('tally_month.valid', '+', to.ref('excluded.valid')),
        benefit_vnd: to('tally_month.benefit_vnd', '+', to.ref('excluded.benefit_vnd')),
      })),
    ),
);

/**
 * Base unions go by the name that their first dossier gave them. One whose words are gone, or were put right
 * since, no longer folds to the key: the next one names the union then.
 */
async function noteNames(trx: Kysely<Tables>, span: Span): Promise<void> {
  const { rows } = await selectNameless(trx, span);
  const names = new Map<string, Tables['base_union']>();
  for (const { unit_id, grassroots_key, content_json, at } of rows) {
    const scope_id = scopeIdOf(unit_id, grassroots_key);
    if (names.has(scope_id)) continue;
    const { workplace } = JSON.parse(content_json) as Submission;
    if (foldForSearch(workplace.grassrootsUnion) !== grassroots_key) continue;
    names.set(scope_id, { scope_id, unit_id, name: workplace.grassrootsUnion, named_at: at });
  }
  await insertNames(trx, [...names.values()]);
}

const selectNameless = prepared((db, { first, last }: Span) =>
  db
    .selectFrom('timeline_entry')
    .innerJoin('submission', 'submission.id', 'timeline_entry.submission_id')
    .select(['timeline_entry.unit_id', 'timeline_entry.grassroots_key', 'timeline_entry.at', 'content_json'])
    .where('timeline_entry.id', '>=', first)
    .where('timeline_entry.id', '<=', last)
    .where('timeline_entry.grassroots_key', '<>', '')
    .where(({ not, exists, selectFrom, ref, val }) =>
      not(
        exists(
          selectFrom('base_union')
            .select('name')
            .where('scope_id', '=', ({ fn }) =>
              fn<string>('concat', [
                ref('timeline_entry.unit_id'),
                val('#'),
                ref('timeline_entry.grassroots_key'),
              ]),
            ),
        ),
      ),
    )
    .orderBy('timeline_entry.id'),
);

export const insertNames = preparedForMany((db, rows: readonly Tables['base_union'][]) =>
  db
    .insertInto('base_union')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing()),
);
