import {
  AppError,
  closingOf,
  currentPhase,
  fillUrge,
  parentScopeOf,
  type Programme,
} from '@sang-kien/shared';
import { placeOfPost } from '../place-asked.ts';
import { namePlaces, unitPlaceName, type Place } from '../place-name.ts';
import type { Clock, Officials, Person, PlacedOfficial, Tallies } from '../ports.ts';
import { postsFor } from '../rights.ts';
import { gatherFacts, type GatherDeps, type KnownOfUnits } from './gather.ts';
import { requireLength } from './message.ts';
import { speakerTo } from './speaker.ts';

export type PrepareDeps = GatherDeps & {
  officials: Pick<Officials, 'rolesOf'>;
  tallies: Pick<Tallies, 'catchUp' | 'baseUnions'>;
  programme: Programme;
  clock: Clock;
};

/** A unit that is about to be urged. */
export type Prepared = Place & {
  fromScopeId: string;
  text: string;
  submitted: number;
  valid: number;
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
  const posts = (await postsFor(deps, person, 'urge')).map(placeOfPost);
  const speakers = new Map(scopeIds.map((scopeId) => [scopeId, speakerTo(posts, scopeId)]));
  // A base union is known by its entries, so the last of them count first.
  await deps.tallies.catchUp();
  const places = await namePlaces(deps, scopeIds);
  if (places.length < speakers.size) throw notFound();
  const at = deps.clock.now();
  const phase = asked ?? currentPhase(deps.programme, at).number;
  const facts = { closesAt: closingOf(deps.programme, phase, at), at };
  const known = await gatherFacts(deps, { speakers, phase });
  const units = places.map((place) => {
    const fromScopeId = speakers.get(place.scopeId)!;
    const figures = known.figuresOf(place.scopeId);
    const filled = fillUrge(text, { unitName: place.name, ...figures, ...facts });
    requireLength(filled);
    const officials = known.officialsOf(place.scopeId);
    const above = officials.length > 0 ? null : levelAbove(known, place.scopeId, fromScopeId);
    const urgedToday = isToday(known.lastUrged.get(place.scopeId), at);
    return { ...place, fromScopeId, text: filled, ...figures, officials, above, urgedToday };
  });
  return { phase, at, closesAt: facts.closesAt, units };
}

/** Who else could pass it on: the officials of the level above, unless that is who speaks. */
function levelAbove(known: KnownOfUnits, scopeId: string, fromScopeId: string): Prepared['above'] {
  const parent = parentScopeOf(scopeId);
  if (parent === null || parent === fromScopeId) return null;
  const officials = known.officialsOf(parent);
  return officials.length === 0 ? null : { name: unitPlaceName(parent), officials };
}

/** Within the last 24 hours; what lies ahead of the clock was sent before the demonstration's was turned back. */
function isToday(last: Date | undefined, at: Date): boolean {
  return last !== undefined && last <= at && at.getTime() - last.getTime() < DAY_MS;
}

function notFound(): AppError {
  return new AppError('not_found', 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.');
}
