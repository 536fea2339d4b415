import type { UrgeOutcome, UrgePage, UrgeRecord } from '@sang-kien/shared';
import { placeAsked } from '../place-asked.ts';
import { namePlaces, unitPlaceName } from '../place-name.ts';
import type { Officials, Person, RecordedUrge, Tallies, UrgeMark, Urges } from '../ports.ts';
import { reachesScope } from '../rights.ts';

export type RecordDeps = {
  officials: Pick<Officials, 'rolesOf'>;
  urges: Pick<Urges, 'within'>;
  tallies: Pick<Tallies, 'catchUp' | 'ofScopes' | 'baseUnions'>;
};
export type RecordPage = { urges: UrgePage['urges']; next: UrgeMark | null };
type Asked = { scope?: string | undefined; before: UrgeMark | null };

const PAGE = 50;

/** Who was urged when by whom below a place, and what came of it, newest first. */
export function createUrgeRecord(deps: RecordDeps) {
  return async (person: Person, { scope, before }: Asked): Promise<RecordPage> => {
    const { scopeId, scopes: mine } = await placeAsked(deps, person, { scope, right: 'urge' });
    const found = await deps.urges.within(scopeId, { before, limit: PAGE + 1 });
    const page = found.slice(0, PAGE);
    const last = page.at(-1);
    const next = found.length > PAGE && last ? { at: last.sentAt, id: last.id } : null;
    const ids = [...new Set(page.map((urge) => urge.scopeId))];
    await deps.tallies.catchUp();
    const now = await deps.tallies.ofScopes(ids, null);
    const names = new Map((await namePlaces(deps, ids)).map((place) => [place.scopeId, place.name]));
    const urges = page.map((urge) =>
      present(urge, {
        name: names.get(urge.scopeId) ?? urge.scopeId,
        submittedNow: now.get(urge.scopeId)?.submitted ?? 0,
        sees: reachesScope(mine, urge.fromScopeId),
      }),
    );
    return { urges, next };
  };
}

type Known = {
  name: string;
  submittedNow: number;
  /** Whether the one who urged stands within the reader's own places; who stands above is named by their unit. */
  sees: boolean;
};

function present(urge: RecordedUrge, { name, submittedNow, sees }: Known): UrgeRecord {
  const { id, scopeId, text, submittedThen, told, received, read } = urge;
  const entriesSince = Math.max(0, submittedNow - submittedThen);
  return {
    id,
    scopeId,
    name,
    from: unitPlaceName(urge.fromScopeId),
    by: sees ? urge.byName : null,
    at: urge.sentAt.toISOString(),
    text,
    submittedThen,
    entriesSince,
    outcome: outcomeOf(urge, entriesSince),
    told,
    received,
    read,
    escalations: urge.steps.map(({ scopeId: above, at }) => ({
      name: unitPlaceName(above),
      at: at.toISOString(),
    })),
  };
}

function outcomeOf({ endedAs, step }: RecordedUrge, entriesSince: number): UrgeOutcome {
  if (entriesSince > 0 || endedAs === 'answered') return 'answered';
  if (endedAs === 'silent') return 'silent';
  return step > 0 ? 'escalated' : 'waiting';
}
