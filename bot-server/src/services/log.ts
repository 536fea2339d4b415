import { findUnit, CONFEDERATION_NAME, scopeIdOf } from '@sang-kien/shared';
import type { Audit, LogLine, Officials, Person, UnitScope } from './ports.ts';
import { reachesScope, scopesFor } from './rights.ts';
import { scopesWithin } from './scopes-within.ts';

type Deps = { audit: Pick<Audit, 'lines'>; officials: Pick<Officials, 'rolesOf'> };
export type ReadLog = ReturnType<typeof createReadLog>;

const PAGE = 50;

/**
 * Who did what within the units whose log a person may read, a page at a time. What belongs to no unit, only
 * administrators read. Who stands above the reader is told by their unit, as among the urges.
 */
export function createReadLog({ audit, officials }: Deps) {
  return async (
    person: Person,
    { scopeId, before }: { scopeId: string | null; before: number | null },
  ): Promise<{ lines: LogLine[]; next: number | null }> => {
    const mine = await scopesFor({ officials }, person, 'read_log');
    const scopes = scopesWithin(mine, scopeId);
    const posts = await officials.rolesOf(person.id);
    const unplaced = scopeId === null && posts.some(({ role }) => role === 'admin');
    const found = await audit.lines(scopes, { before, limit: PAGE + 1, unplaced });
    const lines = found.slice(0, PAGE).map((line) => ({ ...line, personName: nameFor(mine, line) }));
    return { lines, next: found.length > PAGE ? lines.at(-1)!.id : null };
  };
}

function nameFor(mine: readonly UnitScope[], { personName, personPosts }: LogLine): string | null {
  const [post] = personPosts;
  const isKnown = personPosts.some((each) => reachesScope(mine, scopeIdOf(each.unitId, each.grassrootsKey)));
  if (post === undefined || isKnown) return personName;
  return findUnit(post.unitId)?.name ?? CONFEDERATION_NAME;
}
