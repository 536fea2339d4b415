import {
  allUnits,
  childrenOf,
  CONFEDERATION_UNIT_ID,
  findUnit,
  foldForSearch,
  isSubmittable,
  readScopeId,
} from '@sang-kien/shared';
import type { Tallies, Tally, TallyChange } from './ports.ts';

export type BoardFigures = Tally & { target: number | null };
export type BoardLine = BoardFigures & {
  scopeId: string;
  name: string;
  rank: number | null;
  change: TallyChange;
};

const NOTHING: Tally = {
  submitted: 0,
  valid: 0,
  onTime: 0,
  waiting: 0,
  needsChanges: 0,
  invalid: 0,
  benefitVnd: 0,
  lastSubmittedAt: null,
};

export function figuresOf(tally: Tally | undefined, target: number | undefined): BoardFigures {
  return { ...(tally ?? NOTHING), target: target ?? null };
}

type Child = { scopeId: string; name: string; catchAll: boolean };

/** The places right below one: units of the directory, and base unions that are known. */
export async function childPlaces(
  { tallies }: { tallies: Pick<Tallies, 'baseUnions'> },
  scopeId: string,
): Promise<Child[]> {
  const place = readScopeId(scopeId);
  if (place === undefined || place.grassrootsKey !== null) return [];
  const { unitId } = place;
  const units =
    unitId === CONFEDERATION_UNIT_ID ? allUnits().filter(({ level }) => level === 1) : childrenOf(unitId);
  const own = units.map(({ id, name, needsUnitOther }) => ({
    scopeId: id,
    name,
    catchAll: needsUnitOther,
  }));
  const unit = findUnit(unitId);
  if (unit === undefined || !isSubmittable(unit)) return own;
  const unions = await tallies.baseUnions(unitId);
  return [...own, ...unions.map((union) => ({ ...union, catchAll: false }))];
}

type Known = {
  children: readonly Child[];
  figures: Map<string, Tally>;
  targets: Map<string, number>;
  changes: Map<string, TallyChange>;
};

/** A line for each place, ranked; “Khác” is no unit that could lag, so it is there only when something is. */
export function linesOf({ children, figures, targets, changes }: Known): BoardLine[] {
  const lines = children
    .filter(({ scopeId, catchAll }) => !catchAll || figures.has(scopeId) || targets.has(scopeId))
    .map(({ scopeId, name }) => ({
      scopeId,
      name,
      ...figuresOf(figures.get(scopeId), targets.get(scopeId)),
      change: changes.get(scopeId) ?? { submitted: 0, valid: 0 },
    }));
  const valids = lines.map(({ valid }) => valid).sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  valids.forEach((valid, i) => void (ranks.has(valid) || ranks.set(valid, i + 1)));
  return lines.map((line) => ({ ...line, rank: line.valid > 0 ? ranks.get(line.valid)! : null }));
}

/** Best first; of equals, who has handed in more. */
export function byRank(a: BoardLine, b: BoardLine): number {
  return b.valid - a.valid || b.submitted - a.submitted;
}

/** No entry at all, then furthest below the target, then few entries without a target, then those who have met it. */
export function byAttention(a: BoardLine, b: BoardLine): number {
  return urgency(a) - urgency(b) || share(a) - share(b) || a.valid - b.valid || a.submitted - b.submitted;
}

function urgency(line: BoardLine): number {
  if (line.submitted === 0) return 0;
  if (line.target === null) return 2;
  return line.valid < line.target ? 1 : 3;
}

function share({ valid, target }: BoardLine): number {
  return target === null ? 0 : valid / target;
}

/** Lines whose name holds the words, marks and case aside. */
export function findLines(lines: readonly BoardLine[], words: string | undefined): BoardLine[] {
  const wanted = foldForSearch(words ?? '');
  return lines.filter(({ name }) => foldForSearch(name).includes(wanted));
}
