import { childrenOf, foldForSearch, type Submission } from '@sang-kien/shared';
import { sql, type Kysely } from 'kysely';
import type { DossierFilter, DossierPageAsked, UnitScope } from '../services/ports.ts';
import { inState } from './dossier-filter.ts';
import { follow, type LedgerEntry } from './follow.ts';
import type { Tables } from './tables.ts';
import type { Write } from './write-queue.ts';

const NAME = 'dossier-search';
/** Entries worked in one transaction: short enough that a submission beside it does not notice. */
const BATCH = 500;

/** Works what the ledger has that is not findable yet, `atMost` entries; gives whether that was all. */
export async function catchUpWords(write: Write, atMost: number): Promise<boolean> {
  for (let done = 0; done < atMost; done += BATCH) {
    const worked = await write((trx) =>
      follow(trx, { name: NAME, limit: BATCH }, (entries) => noteWords(trx, entries)),
    );
    if (worked < BATCH) return true;
  }
  return false;
}

async function noteWords(trx: Kysely<Tables>, entries: readonly LedgerEntry[]): Promise<void> {
  const changed = entries.filter(({ from_state }) => from_state !== null);
  for (const { submission_id } of changed) await forgetWords(trx, submission_id);
  const dossiers = await trx
    .selectFrom('submission')
    .select(['id', 'unit_id', 'submitted_at', 'content_json'])
    .where('id', 'in', [...new Set(entries.map(({ submission_id }) => submission_id))])
    .execute();
  const rows = dossiers.map(({ id, unit_id, submitted_at, content_json }) => ({
    unit_id,
    submitted_at,
    submission_id: id,
    words: wordsOf(JSON.parse(content_json) as Submission),
  }));
  await trx
    .insertInto('dossier_search')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'submitted_at', 'submission_id'])
        .doUpdateSet(({ ref }) => ({ words: ref('excluded.words') })),
    )
    .execute();
}

function wordsOf({ author, initiative, workplace }: Submission): string {
  return ` ${foldForSearch(`${author.fullName} ${initiative.title} ${workplace.grassrootsUnion}`)}`;
}

/** Takes the words of a dossier out of the search, wherever it has ever stood. */
export async function forgetWords(trx: Kysely<Tables>, submissionId: string): Promise<void> {
  await trx
    .deleteFrom('dossier_search')
    .where('submission_id', '=', submissionId)
    .where('submitted_at', 'in', (query) =>
      query.selectFrom('submission').select('submitted_at').where('id', '=', submissionId),
    )
    .where('unit_id', 'in', (query) =>
      query.selectFrom('timeline_entry').select('unit_id').where('submission_id', '=', submissionId),
    )
    .execute();
}

type Search = DossierPageAsked & { filter: DossierFilter };

/** A page of each unit of a scope, to be put together: dossiers that hold all the words. */
export function searchesOf(db: Kysely<Tables>, scope: UnitScope, page: Search) {
  if ('everything' in scope)
    throw new Error('words are searched within a province or sector, not everywhere');
  const { unitId, grassrootsKey } = scope;
  const below = grassrootsKey === null ? childrenOf(unitId).map(({ id }) => id) : [];
  return [unitId, ...below].map((id) =>
    searchIn(db, id, page).$if(grassrootsKey !== null, (query) =>
      query.where('submission.grassroots_key', '=', grassrootsKey!),
    ),
  );
}

function searchIn(db: Kysely<Tables>, unitId: string, { filter, before, limit, oldestFirst }: Search) {
  const order = oldestFirst === true ? 'asc' : 'desc';
  const { submitted, words } = filter;
  const query = db
    .selectFrom('dossier_search as found')
    .innerJoin('submission', 'submission.id', 'found.submission_id')
    .select(['submission.id', 'submission.submitted_at'])
    .where('found.unit_id', '=', unitId)
    .where(inState(filter))
    .$if(submitted !== null, (narrow) =>
      narrow
        .where('found.submitted_at', '>=', submitted!.from.getTime())
        .where('found.submitted_at', '<', submitted!.before.getTime()),
    )
    .$if(before !== null, (narrow) => {
      const mark = sql`(${before!.submittedAt.getTime()}, ${before!.id})`;
      const side = sql.raw(oldestFirst === true ? '>' : '<');
      return narrow.where(sql<boolean>`(found.submitted_at, found.submission_id) ${side} ${mark}`);
    })
    .orderBy('found.submitted_at', order)
    .orderBy('found.submission_id', order)
    .limit(limit);
  return words.reduce((narrow, word) => narrow.where('found.words', 'like', `% ${word}%`), query);
}
