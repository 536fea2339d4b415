import type { Submission } from '@sang-kien/shared';
import { sql, type Kysely } from 'kysely';
import type { AuthorOfSpan, TimeSpan, UnitScope } from '../services/ports.ts';
import { authorsOf, type AuthorTally } from './ledger-of-span.ts';
import { piecesOf } from './ledger-pieces.ts';
import type { Tables } from './tables.ts';

type Asked = { span: TimeSpan; limit: number };

/** See `Reports.authors`. */
export async function bestAuthors(
  db: Kysely<Tables>,
  scope: UnitScope,
  { span, limit }: Asked,
): Promise<AuthorOfSpan[]> {
  const sums = new Map<string, AuthorTally>();
  for await (const piece of piecesOf(db, scope, { side: 'here', span })) {
    for (const tally of await authorsOf(db, scope, { piece, asOf: span.until })) {
      sums.set(tally.author_key, sum(sums.get(tally.author_key), tally));
    }
  }
  return Promise.all(bestOf(sums.values(), limit).map((tally) => asNamedThen(db, tally, span.until)));
}

/** A month may have hundreds of thousands of authors: those that have more than one are few, and sorted alone. */
function bestOf(tallies: Iterable<AuthorTally>, limit: number): AuthorTally[] {
  let best: AuthorTally[] = [];
  for (const tally of tallies) {
    if (tally.valid <= 0 && tally.commended <= 0) continue;
    if (best.length >= limit && byMerit(best.at(-1)!, tally) < 0) continue;
    best = [...best, tally].sort(byMerit).slice(0, limit);
  }
  return best;
}

function sum(before: AuthorTally | undefined, tally: AuthorTally): AuthorTally {
  if (before === undefined) return tally;
  const submission_id =
    before.submission_id < tally.submission_id ? before.submission_id : tally.submission_id;
  const valid = before.valid + tally.valid;
  return { ...tally, submission_id, valid, commended: before.commended + tally.commended };
}

/** The oldest dossier decides between equals, so that the same question gives the same list. */
function byMerit(a: AuthorTally, b: AuthorTally): number {
  return b.commended - a.commended || b.valid - a.valid || (a.submission_id < b.submission_id ? -1 : 1);
}

/** Who the author was, and where the dossier counted: what was put right or moved later is not looked at. */
async function asNamedThen(
  db: Kysely<Tables>,
  { submission_id, valid, commended }: AuthorTally,
  asOf: Date,
): Promise<AuthorOfSpan> {
  const { rows } = await sql<{ content_json: string; unit_id: string }>`
    select coalesce(
        (select content_json from submission_revision r
          where r.submission_id = s.id and r.replaced_at >= ${asOf.getTime()} order by r.version limit 1),
        s.content_json) as content_json,
      (select unit_id from timeline_entry e
        where e.submission_id = s.id and e.at < ${asOf.getTime()} order by e.id desc limit 1) as unit_id
    from submission s where s.id = ${submission_id}`.execute(db);
  const { content_json, unit_id } = rows[0]!;
  const { author, workplace } = JSON.parse(content_json) as Submission;
  return { fullName: author.fullName, unitId: unit_id, workplace, valid, commended };
}
