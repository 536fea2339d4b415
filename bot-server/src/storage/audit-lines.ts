import { sql, type Kysely } from 'kysely';
import type { LogLine, UnitScope } from '../services/ports.ts';
import { withinScopes } from './scope-filter.ts';
import type { Tables } from './tables.ts';

type Page = { before: number | null; limit: number; unplaced: boolean };

/** The log of places, newest first, with the names of whom and what it tells. */
export async function auditLines(
  db: Kysely<Tables>,
  scopes: readonly UnitScope[],
  { before, limit, unplaced }: Page,
): Promise<LogLine[]> {
  const within = withinScopes(scopes, { unit: 'audit.unit_id', grassroots: 'audit.grassroots_key' });
  const placed = sql<boolean>`(audit.unit_id is not null and ${within})`;
  const rows = await selectLines(db)
    .where(unplaced ? sql<boolean>`(audit.unit_id is null or ${within})` : placed)
    .$if(before !== null, (query) => query.where('audit.id', '<', before!))
    .orderBy('audit.id', 'desc')
    .limit(limit)
    .execute();
  const posts = await postsHeld(db, rows);
  return rows.map((row) => ({
    id: row.id,
    at: new Date(row.at),
    action: row.action,
    personId: row.person_id,
    personName: row.person_name,
    personPosts: posts(row),
    detail: row.detail_json === null ? undefined : (JSON.parse(row.detail_json) as unknown),
    unitId: row.unit_id,
    grassrootsKey: row.grassroots_key,
    grassrootsUnion: row.union_name,
    subjectName: row.code ?? row.holder_name,
  }));
}

function selectLines(db: Kysely<Tables>) {
  const place = sql<string>`audit.unit_id || '#' || audit.grassroots_key`;
  return db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.person_id')
    .leftJoin('submission', 'submission.id', 'audit.subject')
    .leftJoin('official', 'official.id', 'audit.subject')
    .leftJoin('person as holder', 'holder.id', 'official.person_id')
    .leftJoin('base_union', (join) => join.on('base_union.scope_id', '=', place))
    .select(['audit.id', 'audit.at', 'audit.action', 'audit.person_id', 'audit.detail_json', 'audit.unit_id'])
    .select('audit.grassroots_key')
    .select(['person.name as person_name', 'submission.code', 'holder.name as holder_name'])
    .select('base_union.name as union_name');
}

type Actor = { person_id: string | null; at: number };

/** Gives for a line the places of the posts that whoever did it held at its instant. */
async function postsHeld(db: Kysely<Tables>, lines: readonly Actor[]) {
  const people = [...new Set(lines.flatMap(({ person_id }) => person_id ?? []))];
  const posts =
    people.length === 0
      ? []
      : await db.selectFrom('official').selectAll().where('person_id', 'in', people).execute();
  return ({ person_id, at }: Actor) =>
    posts
      .filter((post) => post.person_id === person_id && post.since <= at && (post.revoked_at ?? at) >= at)
      .map(({ unit_id, grassroots_key }) => ({ unitId: unit_id, grassrootsKey: grassroots_key }));
}
