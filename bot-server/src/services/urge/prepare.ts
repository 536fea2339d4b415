import {
  AppError,
  closingOf,
  currentPhase,
  fillUrge,
  parentScopeOf,
  type Programme,
  type UrgeFacts,
} from '@sang-kien/shared';
import type { Clock, Officials, Person, PlacedOfficial, Tallies, Targets, Urges } from '../ports.ts';
import { requireLength } from './message.ts';
import { namePlaces, unitName, type Place } from './places.ts';
import { postsWith, speakerTo } from './speaker.ts';

export type PrepareDeps = {
  officials: Pick<Officials, 'rolesOf'>;
  tallies: Pick<Tallies, 'catchUp' | 'ofScopes' | 'baseUnions'>;
  targets: Pick<Targets, 'of'>;
  urges: Pick<Urges, 'officialsAt' | 'lastSent'>;
  programme: Programme;
  clock: Clock;
};

/** A unit that is about to be urged. */
export type Prepared = Place & {
  fromScopeId: string;
  text: string;
  submitted: number;
  target: number | null;
  /** Entries of all phases, to see later what came of it. */
  submittedEver: number;
  officials: PlacedOfficial[];
  /** The level above, where the unit has no official and that level is not the speaker's own. */
  above: { name: string; officials: PlacedOfficial[] } | null;
  urgedToday: boolean;
};
export type PreparedAll = { phase: number; at: Date; closesAt: Date | null; units: Prepared[] };
export type ToPrepare = { scopeIds: readonly string[]; text: string; phase?: number | undefined };

const DAY_MS = 24 * 3600_000;

/**
 * What each unit would be told, and who would. Refusals: 'forbidden' without the right, 'not_found' for a unit that
 * lies elsewhere or is not known, 'refused' for one's own and for a message that grows too long.
 */
export async function prepareUrge(
  deps: PrepareDeps,
  person: Person,
  { scopeIds, text, phase: asked }: ToPrepare,
): Promise<PreparedAll> {
  const posts = await postsWith(deps, person, 'urge');
  const speakers = new Map(scopeIds.map((scopeId) => [scopeId, speakerTo(posts, scopeId)]));
  // A base union is known by its entries, so the last of them count first.
  await deps.tallies.catchUp();
  const places = await namePlaces(deps, scopeIds);
  if (places.length < speakers.size) throw notFound();
  const at = deps.clock.now();
  const phase = asked ?? currentPhase(deps.programme, at).number;
  const facts = { closesAt: closingOf(deps.programme, phase, at), at };
  const known = await gather(deps, { ids: [...speakers.keys()], phase });
  const lastUrged = await lastUrgedBy(deps, speakers);
  const units = await Promise.all(
    places.map(async (place) => {
      const fromScopeId = speakers.get(place.scopeId)!;
      const figures = known.figuresOf(place.scopeId);
      const filled = fillUrge(text, factsOf(place, { ...figures, ...facts }));
      requireLength(filled);
      const officials = known.officialsOf(place.scopeId);
      const above = officials.length > 0 ? null : await levelAbove(deps, place.scopeId, fromScopeId);
      const urgedToday = isToday(lastUrged.get(place.scopeId), at);
      return { ...place, fromScopeId, text: filled, ...figures, officials, above, urgedToday };
    }),
  );
  return { phase, at, closesAt: facts.closesAt, units };
}

function factsOf(
  { name }: Place,
  { submitted, target, closesAt, at }: Omit<UrgeFacts, 'unitName'>,
): UrgeFacts {
  return { unitName: name, submitted, target, closesAt, at };
}

/** Figures and officials of all units, asked for at once. */
async function gather({ tallies, targets, urges }: PrepareDeps, of: { ids: string[]; phase: number }) {
  const [inPhase, ever, wanted, officials] = [
    await tallies.ofScopes(of.ids, of.phase),
    await tallies.ofScopes(of.ids, null),
    await targets.of(of.ids, of.phase),
    await urges.officialsAt(of.ids),
  ];
  return {
    figuresOf: (scopeId: string) => ({
      submitted: inPhase.get(scopeId)?.submitted ?? 0,
      target: wanted.get(scopeId) ?? null,
      submittedEver: ever.get(scopeId)?.submitted ?? 0,
    }),
    officialsOf: (scopeId: string) => officials.filter((each) => each.scopeId === scopeId),
  };
}

/** The last time that the same level urged each of them. */
async function lastUrgedBy(
  { urges }: PrepareDeps,
  speakers: ReadonlyMap<string, string>,
): Promise<Map<string, Date>> {
  const last = new Map<string, Date>();
  for (const from of new Set(speakers.values())) {
    const ids = [...speakers.keys()].filter((scopeId) => speakers.get(scopeId) === from);
    for (const [scopeId, at] of await urges.lastSent(ids, from)) last.set(scopeId, at);
  }
  return last;
}

/** Who else could pass it on: the officials of the level above, unless that is who speaks. */
async function levelAbove(
  { urges }: PrepareDeps,
  scopeId: string,
  fromScopeId: string,
): Promise<Prepared['above']> {
  const parent = parentScopeOf(scopeId);
  if (parent === null || parent === fromScopeId) return null;
  const officials = await urges.officialsAt([parent]);
  return officials.length === 0 ? null : { name: unitName(parent), officials };
}

/** Within the last 24 hours; what lies ahead of the clock was sent before the demonstration's was turned back. */
function isToday(last: Date | undefined, at: Date): boolean {
  return last !== undefined && last <= at && at.getTime() - last.getTime() < DAY_MS;
}

function notFound(): AppError {
  return new AppError('not_found', 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.');
}
