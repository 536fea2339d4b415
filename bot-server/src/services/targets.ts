import {
  AppError,
  findUnit,
  isBaseUnionKey,
  isSubmittable,
  readBaseUnionName,
  readScopeId,
  scopeIdOf,
  type Programme,
  type TargetSheet,
} from '@sang-kien/shared';
import { targetTexts as texts } from '../texts/target.ts';
import { childPlaces } from './board-rows.ts';
import type {
  Clock,
  Officials,
  Person,
  ReadSpreadsheet,
  Tallies,
  Targets,
  UnitScope,
  WriteSpreadsheet,
} from './ports.ts';
import { refusedSpreadsheet } from './refused-spreadsheet.ts';
import { requireScope, reachesScope, scopesFor } from './rights.ts';
import { readTargetRows, type SheetTarget } from './target-sheet.ts';

type Deps = {
  officials: Officials;
  tallies: Pick<Tallies, 'baseUnions'>;
  targets: Targets;
  programme: Programme;
  clock: Clock;
  readSpreadsheet: ReadSpreadsheet;
  writeSpreadsheet: WriteSpreadsheet;
};
type Change = { scopeId: string; target: number | null; name?: string | undefined };
type SheetOf = { scope: string; phase: number };

export type TargetService = {
  /** Sets all of them, or refuses all: 'not_found' outside my units, 'forbidden' for my own. */
  set(person: Person, change: { phase: number; targets: readonly Change[] }): Promise<void>;
  /** An .xlsx of the places right below one. */
  write(person: Person, of: SheetOf): Promise<Uint8Array>;
  /** What an .xlsx would change; saved when asked for and nothing is wrong. */
  read(person: Person, of: SheetOf & { bytes: Uint8Array; save: boolean }): Promise<TargetSheet>;
};

export function createTargetService(deps: Deps): TargetService {
  return {
    async set(person, { phase, targets }) {
      const scopes = await scopesFor(deps, person, 'set_targets');
      requirePhase(deps, phase);
      targets.forEach((change) => requirePlace(scopes, change));
      await requireKnown(deps, targets);
      await save(deps, person, { phase, targets });
    },
    async write(person, { scope, phase }) {
      requireScope(await scopesFor(deps, person, 'set_targets'), scope);
      requirePhase(deps, phase);
      const [places, targets] = await Promise.all([
        childPlaces(deps, scope),
        deps.targets.below(scope, phase),
      ]);
      const rows = places.map(({ scopeId, name }) => [scopeId, name, targets.get(scopeId) ?? null]);
      return deps.writeSpreadsheet({ sheets: [{ name: texts.sheet, columns, rows }] });
    },
    async read(person, { scope, phase, bytes, save: wanted }) {
      const scopes = await scopesFor(deps, person, 'set_targets');
      requireScope(scopes, scope);
      requirePhase(deps, phase);
      const places = await childPlaces(deps, scope);
      const judge = { places, unitId: scope, reaches: (id: string) => maySet(scopes, id) };
      const { targets, problems } = readTargetRows(await rowsOf(deps, bytes), judge);
      const changes = await changesOf(deps, phase, targets);
      const saved = wanted && problems.length === 0;
      if (saved) await save(deps, person, { phase, targets });
      return { problems, changes, saved };
    },
  };
}

const columns = [
  { heading: texts.headings.id, width: 40, kind: 'text' },
  { heading: texts.headings.name, width: 60, kind: 'text' },
  { heading: texts.headings.target, width: 14, kind: 'number' },
] as const;

function requirePhase({ programme }: Deps, phase: number): void {
  if (programme.phases.some(({ number }) => number === phase)) return;
  throw new AppError('refused', texts.unknownPhase);
}

/** A target comes from above; above the Confederation stands nobody. */
function maySet(scopes: readonly UnitScope[], scopeId: string): boolean {
  return scopes.some(
    (scope) =>
      reachesScope([scope], scopeId) &&
      ('everything' in scope || scopeIdOf(scope.unitId, scope.grassrootsKey) !== scopeId),
  );
}

function requirePlace(scopes: readonly UnitScope[], { scopeId, name }: Change): void {
  requireScope(scopes, scopeId);
  if (!maySet(scopes, scopeId)) throw new AppError('forbidden', texts.ownTarget);
  const { unitId, grassrootsKey: key } = readScopeId(scopeId)!;
  if (key === null) return;
  if (!isBaseUnionKey(unitId, key)) throw new AppError('not_found', texts.problems.unknown);
  const unit = findUnit(unitId);
  if (!unit || !isSubmittable(unit)) throw new AppError('refused', texts.noBaseUnionsHere);
  if (name !== undefined && readBaseUnionName(name).key !== key)
    throw new AppError('refused', texts.wrongName);
}

/** A base union that comes without a name must be known by one. */
async function requireKnown({ tallies }: Deps, targets: readonly Change[]): Promise<void> {
  const unnamed = targets.flatMap(({ scopeId, name }) => {
    const { unitId, grassrootsKey } = readScopeId(scopeId)!;
    return grassrootsKey === null || name !== undefined ? [] : [{ scopeId, unitId }];
  });
  const units = [...new Set(unnamed.map(({ unitId }) => unitId))];
  const unions = (await Promise.all(units.map((unitId) => tallies.baseUnions(unitId)))).flat();
  const known = new Set(unions.map(({ scopeId }) => scopeId));
  if (unnamed.every(({ scopeId }) => known.has(scopeId))) return;
  throw new AppError('not_found', texts.problems.unknown);
}

function save(
  { targets, clock }: Deps,
  { id: by }: Person,
  change: { phase: number; targets: readonly Change[] },
): Promise<void> {
  const rows = change.targets.map(({ name, ...rest }) => ({
    ...rest,
    name: name === undefined ? null : readBaseUnionName(name).name,
    phase: change.phase,
  }));
  return targets.set({ targets: rows, by, at: clock.now() });
}

async function rowsOf({ readSpreadsheet }: Deps, bytes: Uint8Array) {
  const read = await readSpreadsheet(bytes);
  if ('fault' in read) throw refusedSpreadsheet(read.fault);
  return read.sheets[0]?.rows ?? [];
}

async function changesOf({ targets }: Deps, phase: number, wanted: readonly SheetTarget[]) {
  const before = await targets.of(
    wanted.map(({ scopeId }) => scopeId),
    phase,
  );
  return wanted
    .filter(({ scopeId, target }) => before.get(scopeId) !== target)
    .map(({ scopeId, name, target }) => ({
      scopeId,
      name,
      before: before.get(scopeId) ?? null,
      after: target,
    }));
}
