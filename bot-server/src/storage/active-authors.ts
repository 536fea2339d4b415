import { setImmediate } from 'node:timers/promises';
import { allUnits, CONFEDERATION_UNIT_ID, readScopeId, type Submission } from '@sang-kien/shared';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { ActiveAuthor, Commendations } from '../services/ports.ts';
import { inScope } from './scope-filter.ts';
import type { Tables } from './tables.ts';

type Asked = Parameters<Commendations['individuals']>[0];
type Merit = { author_key: string; valid: number; benefit_vnd: number };

/** As many dossiers of an author are looked into, for their name, titles and co-authors. */
const DOSSIERS_EACH = 50;
/** Written as in the indexes of migration 0008, or they would not be taken. */
const VALID = sql<boolean>`author_key is not null and state in ('confirmed', 'under_review', 'scored', 'commended')`;
const BENEFIT = sql`json_extract(content_json, '$.initiative.benefitVnd')`;

/**
 * Who has the most valid dossiers, read off an index that holds them by unit. The whole country is walked province
 * by province, so that others get their turn in between; whoever sends from two provinces counts in each.
 */
export async function activeAuthors(db: Kysely<Tables>, asked: Asked): Promise<ActiveAuthor[]> {
  const best: (Merit & { where: RawBuilder<boolean> })[] = [];
  for (const where of partsOf(asked)) {
    const { rows } = await sql<Merit>`
      select author_key, count(*) as valid, coalesce(sum(${BENEFIT}), 0) as benefit_vnd
      from submission where ${where} group by author_key
      order by valid desc, benefit_vnd desc, author_key limit ${asked.limit}`.execute(db);
    best.push(...rows.map((row) => ({ ...row, where })));
    await setImmediate();
  }
  best.sort((a, b) => b.valid - a.valid || b.benefit_vnd - a.benefit_vnd);
  const authors: ActiveAuthor[] = [];
  for (const merit of best.slice(0, asked.limit)) authors.push(await describe(db, merit));
  return authors;
}

/**
 * Valid dossiers of the place and time, in parts that each lie side by side in an index. Every phase and the plus lead
 * SQLite to that index: one by the time alone would open every dossier for its author and benefit (twenty times slower).
 */
function partsOf({ scopeId, time }: Asked): RawBuilder<boolean>[] {
  const within =
    time.quarter === null
      ? sql<boolean>`submitted_phase = ${time.phase}`
      : sql<boolean>`submitted_phase > 0 and +submitted_at >= ${time.quarter.from.getTime()} and +submitted_at < ${time.quarter.until.getTime()}`;
  return placesOf(scopeId).map((place) => sql<boolean>`${place} and ${within} and ${VALID}`);
}

function placesOf(scopeId: string): RawBuilder<boolean>[] {
  if (scopeId === CONFEDERATION_UNIT_ID) {
    return allUnits()
      .filter(({ level }) => level === 1)
      .map(({ id }) => sql<boolean>`superior_unit_id = ${id}`);
  }
  return [inScope(readScopeId(scopeId)!)];
}

async function describe(
  db: Kysely<Tables>,
  { author_key, valid, benefit_vnd, where }: Merit & { where: RawBuilder<boolean> },
): Promise<ActiveAuthor> {
  const { rows } = await sql<{ unit_id: string; content_json: string }>`
    select unit_id, content_json from submission indexed by submission_by_author
    where author_key = ${author_key} and ${where}
    order by submitted_at desc, id desc limit ${DOSSIERS_EACH}`.execute(db);
  const contents = rows.map(({ content_json }) => JSON.parse(content_json) as Submission);
  const { author, workplace } = contents[0]!;
  return {
    fullName: author.fullName,
    jobTitle: author.jobTitle ?? null,
    unitId: rows[0]!.unit_id,
    grassrootsUnion: workplace.grassrootsUnion,
    valid,
    benefitVnd: benefit_vnd,
    titles: contents.map(({ initiative }) => initiative.title),
    coAuthors: [...new Set(contents.flatMap(({ coAuthors }) => coAuthors.map(({ fullName }) => fullName)))],
  };
}
