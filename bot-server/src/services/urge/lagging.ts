import {
  currentPhase,
  daysSince,
  percentOfTarget,
  type Lagging,
  type LaggingUnit,
  type Programme,
} from '@sang-kien/shared';
import { placeAsked } from '../place-asked.ts';
import { namePlaces, type Place } from '../place-name.ts';
import type { Clock, Officials, Person, Tallies, Targets, Tally, Urges } from '../ports.ts';
import { placesBelow } from './places.ts';

export type LaggingDeps = {
  officials: Pick<Officials, 'rolesOf'>;
  tallies: Pick<Tallies, 'catchUp' | 'below' | 'baseUnions'>;
  targets: Pick<Targets, 'below'>;
  urges: Pick<Urges, 'lastSent'>;
  programme: Programme;
  clock: Clock;
};
export type LaggingAsked = {
  scope?: string | undefined;
  phase?: number | undefined;
  noEntryDays?: number | undefined;
  underPercent?: number | undefined;
};

/**
 * Places right below one that fall under a rule, or under either of two; without a rule all of them. Those without
 * any entry come first, then by how far they are from their target.
 */
export function createListLagging(deps: LaggingDeps) {
  return async (person: Person, asked: LaggingAsked): Promise<Lagging> => {
    const { scopeId } = await placeAsked(deps, person, { scope: asked.scope, right: 'urge' });
    const phase = asked.phase ?? currentPhase(deps.programme, deps.clock.now()).number;
    await deps.tallies.catchUp();
    const units = await measure(deps, scopeId, phase);
    const [scope] = await namePlaces(deps, [scopeId]);
    return {
      scope: scope ?? { scopeId, name: scopeId },
      phase,
      units: units.filter((unit) => fallsUnder(unit, asked)).sort(mostLaggingFirst),
      below: units.length,
      withoutTarget: units.filter(({ target }) => target === null).length,
    };
  };
}

async function measure(deps: LaggingDeps, scopeId: string, phase: number): Promise<LaggingUnit[]> {
  const places = await placesBelow(deps, scopeId);
  const ids = places.map((place) => place.scopeId);
  const [figures, ever, targets, urged] = [
    await deps.tallies.below(scopeId, phase),
    await deps.tallies.below(scopeId, null),
    await deps.targets.below(scopeId, phase),
    await deps.urges.lastSent(ids),
  ];
  return places.map((place) =>
    measured(place, {
      figures: figures.get(place.scopeId),
      last: ever.get(place.scopeId)?.lastSubmittedAt ?? null,
      target: targets.get(place.scopeId) ?? null,
      urgedAt: urged.get(place.scopeId) ?? null,
      now: deps.clock.now(),
    }),
  );
}

type Measures = {
  figures: Tally | undefined;
  /** The last entry of any phase: a unit that has just handed in is not silent. */
  last: Date | null;
  target: number | null;
  urgedAt: Date | null;
  now: Date;
};

function measured(place: Place, { figures, last, target, urgedAt, now }: Measures): LaggingUnit {
  const { submitted, valid } = figures ?? { submitted: 0, valid: 0 };
  return {
    ...place,
    submitted,
    valid,
    target,
    percent: percentOfTarget(valid, target),
    lastSubmittedAt: last?.toISOString() ?? null,
    silentDays: last && daysSince(last, now),
    lastUrgedAt: urgedAt?.toISOString() ?? null,
  };
}

function fallsUnder(unit: LaggingUnit, { noEntryDays, underPercent }: LaggingAsked): boolean {
  if (noEntryDays === undefined && underPercent === undefined) return true;
  const silent = noEntryDays !== undefined && (unit.silentDays ?? Infinity) >= noEntryDays;
  const behind = underPercent !== undefined && unit.percent !== null && unit.percent < underPercent;
  return silent || behind;
}

/** A stable sort: equals stay in Vietnamese order. */
function mostLaggingFirst(a: LaggingUnit, b: LaggingUnit): number {
  return (
    Number(a.submitted > 0) - Number(b.submitted > 0) || share(a) - share(b) || a.submitted - b.submitted
  );
}

/** Units without a target come behind those that have one. */
function share({ percent }: LaggingUnit): number {
  return percent ?? Number.MAX_SAFE_INTEGER;
}
