import { setImmediate } from 'node:timers/promises';
import type { ReportForm } from '@sang-kien/shared';
import type { AuthorTally, Reports, TimeSpan } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { authorsOf, laterChangesOf } from './ledger-of-span.ts';

const DAY_MS = 24 * 3600_000;

export function createReports({ db }: StorageContext): Reports {
  return {
    async authors(scope, span, limit) {
      const sums = new Map<string, AuthorTally>();
      for await (const day of daysOf(span)) {
        for (const { author_key, ...tally } of await authorsOf(db, scope, day)) {
          sums.set(author_key, sum(sums.get(author_key), tally));
        }
      }
      const best = [...sums.values()].filter(({ valid, commended }) => valid > 0 || commended > 0);
      return best.sort(byMerit).slice(0, limit);
    },
    async *laterChanges(scope, span) {
      for await (const day of daysOf(span)) yield await laterChangesOf(db, scope, { day, before: span.from });
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

/** A day at a time, so that a long span does not hold up everybody else. */
async function* daysOf({ from, until }: TimeSpan): AsyncIterable<TimeSpan> {
  for (let begin = from.getTime(); begin < until.getTime(); begin += DAY_MS) {
    yield { from: new Date(begin), until: new Date(Math.min(begin + DAY_MS, until.getTime())) };
    await setImmediate();
  }
}

function sum(before: AuthorTally | undefined, tally: AuthorTally): AuthorTally {
  if (before === undefined) return tally;
  const { valid, commended, submissionId } = tally;
  return { submissionId, valid: before.valid + valid, commended: before.commended + commended };
}

/** The oldest dossier decides between equals, so that the same question gives the same list. */
function byMerit(a: AuthorTally, b: AuthorTally): number {
  return b.commended - a.commended || b.valid - a.valid || (a.submissionId < b.submissionId ? -1 : 1);
}
