import type { Audit, LogLine, Officials, Person } from './ports.ts';
import { scopesFor } from './rights.ts';
import { scopesWithin } from './scopes-within.ts';

type Deps = { audit: Pick<Audit, 'lines'>; officials: Pick<Officials, 'rolesOf'> };
export type ReadLog = ReturnType<typeof createReadLog>;

const PAGE = 50;

/**
 * Who did what within the units whose log a person may read, a page at a time. What belongs to no unit, only
 * administrators read.
 */
export function createReadLog({ audit, officials }: Deps) {
  return async (
    person: Person,
    { scopeId, before }: { scopeId: string | null; before: number | null },
  ): Promise<{ lines: LogLine[]; next: number | null }> => {
    const scopes = scopesWithin(await scopesFor({ officials }, person, 'read_log'), scopeId);
    const posts = await officials.rolesOf(person.id);
    const unplaced = scopeId === null && posts.some(({ role }) => role === 'admin');
    const found = await audit.lines(scopes, { before, limit: PAGE + 1, unplaced });
    const lines = found.slice(0, PAGE);
    return { lines, next: found.length > PAGE ? lines.at(-1)!.id : null };
  };
}
