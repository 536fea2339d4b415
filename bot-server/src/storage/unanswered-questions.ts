import { foldForSearch, isSupportTopic } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { Unanswered, UnansweredQuestion } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import type { Tables } from './tables.ts';

/** Spellings that are kept. */
export const MOST_KEPT = 5_000;

type Row = Selectable<Tables['unanswered_question']>;

export function createUnanswered({ db, write }: StorageContext): Unanswered {
  return {
    note: ({ text, nearest, at }) =>
      write(async (trx) => {
        const [asked, topics] = [at.getTime(), nearest.join(' ')];
        await trx
          .insertInto('unanswered_question')
          .values({ text, nearest: topics, times: 1, first_at: asked, last_at: asked })
          .onConflict((known) =>
            known
              .column('text')
              .doUpdateSet((row) => ({ nearest: topics, times: row('times', '+', 1), last_at: asked })),
          )
          .execute();
        await dropSeldom(trx);
      }),
    async list(limit) {
      // Few enough to be looked through at once; only a person at a terminal asks for them.
      const rows = await db.selectFrom('unanswered_question').selectAll().orderBy('text').execute();
      const questions = [...Map.groupBy(rows, ({ text }) => foldForSearch(text)).values()];
      return questions.map(mergeSpellings).sort(mostAskedFirst).slice(0, limit);
    },
    forgetBefore: (date) =>
      write(async (trx) => {
        const old = trx.deleteFrom('unanswered_question').where('last_at', '<', date.getTime());
        return Number((await old.executeTakeFirst()).numDeletedRows);
      }),
  };
}

async function dropSeldom(trx: Kysely<Tables>): Promise<void> {
  const { kept } = await trx
    .selectFrom('unanswered_question')
    .select((row) => row.fn.countAll<number>().as('kept'))
    .executeTakeFirstOrThrow();
  if (kept <= MOST_KEPT) return;
  const seldom = trx
    .selectFrom('unanswered_question')
    .select('text')
    .orderBy('times')
    .orderBy('last_at')
    .limit(kept - MOST_KEPT);
  await trx.deleteFrom('unanswered_question').where('text', 'in', seldom).execute();
}

function mergeSpellings(spellings: readonly Row[]): UnansweredQuestion {
  const usual = spellings.reduce((best, row) => (row.times > best.times ? row : best));
  return {
    text: usual.text,
    nearest: usual.nearest.split(' ').filter(isSupportTopic),
    times: spellings.reduce((sum, { times }) => sum + times, 0),
    lastAt: new Date(Math.max(...spellings.map(({ last_at }) => last_at))),
  };
}

function mostAskedFirst(one: UnansweredQuestion, other: UnansweredQuestion): number {
  return other.times - one.times || other.lastAt.getTime() - one.lastAt.getTime();
}
