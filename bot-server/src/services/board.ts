import {
  AppError,
  currentPhase,
  findUnit,
  MAX_BOARD_ROWS,
  readScopeId,
  scopePath,
  type Board as BoardAnswer,
  type PlaceRef,
  type Programme,
} from '@sang-kien/shared';
import { placesOf, rightsAt } from './board-rights.ts';
import {
  byAttention,
  byRank,
  childPlaces,
  figuresOf,
  findLines,
  linesOf,
  type BoardFigures,
  type BoardLine,
} from './board-rows.ts';
import { lastWeeks, sumBySpan } from './board-trend.ts';
import { placeName, unitPlaceName } from './place-name.ts';
import type { Clock, Officials, Person, Tallies, Targets, UnitScope } from './ports.ts';
import { reachesScope, requireScope, scopesFor } from './rights.ts';

export type BoardDeps = {
  tallies: Tallies;
  targets: Targets;
  officials: Officials;
  clock: Clock;
  programme: Programme;
};
export type BoardQuery = {
  scope?: string | undefined;
  phase?: 'all' | number | undefined;
  sort: BoardAnswer['sort'];
  find?: string | undefined;
};
export type Board = Omit<BoardAnswer, 'totals' | 'rows'> & { totals: BoardFigures; rows: BoardLine[] };

/** Figures of a place and of those right below it; only what is counted already is read, never the dossiers. */
export function createBoard(deps: BoardDeps): (person: Person, query: BoardQuery) => Promise<Board> {
  return async (person, query) => {
    const scopes = await scopesFor(deps, person, 'read_figures');
    const choices = placesOf(scopes);
    const scopeId = query.scope ?? choices[0]!;
    requireScope(scopes, scopeId);
    await deps.tallies.catchUp();
    const path = await pathTo(deps, { scopeId, scopes, choices });
    const phase = phaseOf(deps, query.phase);
    return {
      place: { ...path.at(-1)!, kind: kindOf(scopeId) },
      path,
      choices: await Promise.all(choices.map((id) => refOf(deps, id))),
      phase,
      phases: deps.programme.phases.map(({ number }) => number),
      totals: await totalsOf(deps, scopeId, phase),
      ...(await weeksOf(deps, scopeId)),
      ...(await rowsOf(deps, { ...query, scopeId, phase })),
      ...(await rightsAt(deps, person, scopeId)),
    };
  };
}

type Reach = { scopeId: string; scopes: readonly UnitScope[]; choices: readonly string[] };

/** What stands above my reach is not named; a base union that nobody knows is as absent as one that is not mine. */
async function pathTo(deps: BoardDeps, { scopeId, scopes, choices }: Reach): Promise<PlaceRef[]> {
  const known = choices.includes(scopeId) || (await placeName(deps, scopeId)) !== null;
  if (!known) throw new AppError('not_found', 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.');
  const visible = scopePath(scopeId).filter((id) => reachesScope(scopes, id));
  return Promise.all(visible.map((id) => refOf(deps, id)));
}

async function refOf(deps: BoardDeps, scopeId: string): Promise<PlaceRef> {
  const { grassrootsKey, unitId } = readScopeId(scopeId)!;
  return { scopeId, name: (await placeName(deps, scopeId)) ?? grassrootsKey ?? unitPlaceName(unitId) };
}

function kindOf(scopeId: string): BoardAnswer['place']['kind'] {
  const { unitId, grassrootsKey } = readScopeId(scopeId)!;
  return grassrootsKey === null ? (findUnit(unitId)?.kind ?? 'confederation') : 'base_union';
}

function phaseOf({ programme, clock }: BoardDeps, asked: BoardQuery['phase']): number | null {
  if (asked === 'all') return null;
  return asked ?? currentPhase(programme, clock.now()).number;
}

async function totalsOf(
  { tallies, targets }: BoardDeps,
  scopeId: string,
  phase: number | null,
): Promise<BoardFigures> {
  const figures = await tallies.ofScopes([scopeId], phase);
  const target = phase === null ? undefined : (await targets.of([scopeId], phase)).get(scopeId);
  return figuresOf(figures.get(scopeId), target);
}

async function weeksOf({ tallies, clock }: BoardDeps, scopeId: string) {
  const spans = lastWeeks(clock.now());
  const whole = { from: spans[0]!.from, to: spans.at(-1)!.to };
  const trend = sumBySpan(spans, await tallies.days(scopeId, whole));
  return { trend, week: { last: trend.at(-1)!, before: trend.at(-2)! } };
}

async function rowsOf(
  deps: BoardDeps,
  { scopeId, phase, sort, find }: Omit<BoardQuery, 'phase'> & { scopeId: string; phase: number | null },
) {
  const { tallies, targets, clock } = deps;
  const [children, figures, changes, goals] = await Promise.all([
    childPlaces(deps, scopeId),
    tallies.below(scopeId, phase),
    tallies.changesBelow(scopeId, lastWeeks(clock.now()).at(-1)!),
    phase === null ? new Map<string, number>() : targets.below(scopeId, phase),
  ]);
  const all = linesOf({ children, figures, changes, targets: goals });
  const lines = findLines(all, find).sort(sort === 'rank' ? byRank : byAttention);
  const zeroCount = lines.filter(({ submitted }) => submitted === 0).length;
  return { sort, rows: lines.slice(0, MAX_BOARD_ROWS), rowCount: lines.length, zeroCount };
}
