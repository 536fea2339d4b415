import { allUnits, findUnits, foldForComparison, isSubmittable, type Unit } from '@sang-kien/shared';
import { importTexts as texts } from '../../texts/import.ts';
import type { UnitScope } from '../ports.ts';
import { reachesScope } from '../rights.ts';
import type { CellReading } from './read-cell.ts';

export type ReadUnit = (words: string) => CellReading;

/** As the finder scores: surely this one, and clear of the next. */
const SURE = 0.85;
const AHEAD = 0.05;
const SURE_WHEN_ALONE = 0.75;

/** No unit's name with those above it is longer. */
const LONGEST_NAME = 300;

/** Units that an official may enter for: what a dossier may name, within the scopes. */
export function unitsWithin(scopes: readonly UnitScope[]): Unit[] {
  return allUnits().filter((unit) => {
    if (!isSubmittable(unit)) return false;
    return scopes.some((scope) =>
      'everything' in scope ? true : reachesScope([{ ...scope, grassrootsKey: null }], unit.id),
    );
  });
}

/** How a list names a unit: names that several provinces have say which province. */
export function labelsOf(units: readonly Unit[]): Map<string, Unit> {
  const times = Map.groupBy(units, ({ name }) => name);
  const label = (unit: Unit) =>
    times.get(unit.name)!.length === 1 ? unit.name : `${unit.name} – ${unit.parentName}`;
  return new Map(units.map((unit) => [label(unit), unit]));
}

/** Reads units as people write them; what lies outside the scopes is not found. Answers are kept: names repeat. */
export function createReadUnit(scopes: readonly UnitScope[]): ReadUnit {
  const units = unitsWithin(scopes);
  const exact = new Map<string, Unit>([
    ...units.map((unit) => [unit.id, unit] as const),
    ...[...labelsOf(units)].map(([label, unit]) => [foldForComparison(label), unit] as const),
  ]);
  const allowed = new Set(units.map(({ id }) => id));
  const known = new Map<string, CellReading>();
  return (words) => {
    const typed = words.trim().slice(0, LONGEST_NAME);
    const unit = exact.get(typed) ?? exact.get(foldForComparison(typed));
    if (unit) return { value: unit.id };
    const reading = known.get(typed) ?? search(typed, scopes, allowed);
    known.set(typed, reading);
    return reading;
  };
}

function search(words: string, scopes: readonly UnitScope[], allowed: ReadonlySet<string>): CellReading {
  const found = scopes
    .flatMap((scope) => findUnits(words, 'everything' in scope ? {} : { within: scope.unitId }))
    .filter(({ unit }) => allowed.has(unit.id))
    .sort((a, b) => b.score - a.score);
  const [best, next] = found;
  if (!best || best.score < SURE_WHEN_ALONE) return { problem: texts.unitUnknown(words.slice(0, 100)) };
  const clear = next === undefined || (best.score >= SURE && best.score - next.score >= AHEAD);
  if (clear) return { value: best.unit.id };
  return { problem: texts.unitUnclear(found.slice(0, 3).map(({ unit }) => unit.name)) };
}
