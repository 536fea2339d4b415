import {
  currentPhase,
  findUnit,
  inCapitals,
  percentOfTarget,
  quarterSpan,
  readScopeId,
  type Commendation,
  type CommendationQuery,
  type CommendedCollective,
  type CommendedIndividual,
  type Programme,
} from '@sang-kien/shared';
import type {
  ActiveAuthor,
  Clock,
  CollectiveTally,
  CommendedTime,
  Commendations,
  Officials,
  Person,
  Tallies,
} from '../ports.ts';
import { placeAsked } from '../place-asked.ts';
import { namePlaces, unitPlaceName } from '../place-name.ts';

export type CommendationDeps = {
  officials: Pick<Officials, 'rolesOf'>;
  tallies: Pick<Tallies, 'catchUp' | 'baseUnions'>;
  commendations: Commendations;
  programme: Programme;
  clock: Clock;
};

/**
 * The most active collectives or individuals within one of the reader's places. Refusals: 'forbidden' without the
 * right to report, 'not_found' for a place elsewhere.
 */
export function createCommendationList(deps: CommendationDeps) {
  return async (person: Person, asked: CommendationQuery): Promise<Commendation> => {
    const { scopeId } = await placeAsked(deps, person, { scope: asked.scope, right: 'report' });
    await deps.tallies.catchUp();
    const [scope] = await namePlaces(deps, [scopeId]);
    const time = timeOf(deps, asked);
    const what = { scopeId, time, limit: asked.limit };
    return {
      scope: scope ?? { scopeId, name: scopeId },
      phase: time.phase,
      quarter: asked.quarter ?? null,
      collectives: asked.of === 'collectives' ? await collectivesOf(deps, { ...asked, ...what }) : [],
      individuals:
        asked.of === 'individuals' ? (await deps.commendations.individuals(what)).map(presentAuthor) : [],
    };
  };
}

/** A quarter is measured by the targets of the phase that was open at its end, or is open now. */
function timeOf(
  { programme, clock }: CommendationDeps,
  { phase, quarter }: CommendationQuery,
): CommendedTime {
  const now = clock.now();
  if (quarter === undefined) return { phase: phase ?? currentPhase(programme, now).number, quarter: null };
  const span = quarterSpan(quarter);
  const end = new Date(Math.min(span.until.getTime() - 1, now.getTime()));
  return { phase: phase ?? currentPhase(programme, end).number, quarter: span };
}

async function collectivesOf(
  deps: CommendationDeps,
  asked: Parameters<Commendations['collectives']>[0],
): Promise<CommendedCollective[]> {
  const tallies = await deps.commendations.collectives(asked);
  const places = await namePlaces(
    deps,
    tallies.map(({ scopeId }) => scopeId),
  );
  const names = new Map(places.map(({ scopeId, name }) => [scopeId, name]));
  return tallies.map((tally) => presentCollective(tally, names.get(tally.scopeId)));
}

function presentCollective(tally: CollectiveTally, name: string | undefined): CommendedCollective {
  const { scopeId, submitted, valid, target, validOfPhase, benefitVnd } = tally;
  const { unitId, grassrootsKey } = readScopeId(scopeId) ?? { unitId: scopeId, grassrootsKey: null };
  return {
    scopeId,
    name: name ?? scopeId,
    unitName: grassrootsKey === null ? null : unitPlaceName(unitId),
    submitted,
    valid,
    target,
    percent: percentOfTarget(validOfPhase, target),
    benefitVnd,
  };
}

function presentAuthor({ fullName, unitId, ...author }: ActiveAuthor): CommendedIndividual {
  return {
    ...author,
    name: fullName,
    nameInCapitals: inCapitals(fullName),
    unitName: findUnit(unitId)?.name ?? unitId,
  };
}
