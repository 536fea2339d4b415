import {
  allUnits,
  childrenOf,
  findUnit,
  isSubmittable,
  normalizeText,
  type FoundUnit,
  type Unit,
} from '@sang-kien/shared';
import { submissionTexts } from '../../../texts/submission.ts';

const texts = submissionTexts.workplace;

/** A unit as a list of results shows it. */
export type UnitHit = {
  id: string;
  name: string;
  /** The superior, where the name alone does not settle which unit is meant. */
  parent: string | null;
  /** Heading of its group: the province or sector, or that it was chosen last time. */
  group: string;
};

/** Ten districts bear the name Châu Thành: all of them must find room. */
const MOST_DIRECT = 12;
/** A province that the words name this surely opens into the units under it. */
const SURE = 0.9;

/**
 * Units that a submission may name, by words, the best first and those of one province together; without words
 * the unit chosen last time. Needs no network once {@link warmUnitFinder} was through.
 */
export async function findUnitHits(words: string, lastId: string | null = null): Promise<UnitHit[]> {
  if (words.trim() === '') return lastHit(lastId);
  const { findUnits } = await import('./unit-finder.ts');
  return choosableHits(findUnits(normalizeText(words).text, { limit: 30 }), lastId);
}

/** Fetches the finder beforehand, for those who lose the network before they type. */
export function warmUnitFinder(): void {
  // What fails here is asked for again with the first letter.
  import('./unit-finder.ts').catch(() => undefined);
}

/** Nobody submits to a bare province: in its place stand the direct superior unions under it. */
export function choosableHits(found: readonly FoundUnit[], lastId: string | null = null): UnitHit[] {
  const direct = found.filter(({ unit }) => isSubmittable(unit));
  const opened = found
    .filter(({ unit, score }) => !isSubmittable(unit) && score >= SURE)
    .flatMap(({ unit }) => childrenOf(unit.id));
  const units = new Set([...direct.slice(0, MOST_DIRECT).map(({ unit }) => unit), ...opened]);
  const last = direct.find(({ unit, score }) => unit.id === lastId && score === direct[0]?.score)?.unit;
  if (last) units.delete(last);
  return [...lastHit(last?.id ?? null), ...togetherByHead([...units]).map(toHit)];
}

function lastHit(lastId: string | null): UnitHit[] {
  const unit = findUnit(lastId);
  if (!unit) return [];
  return [{ id: unit.id, name: unit.name, parent: unit.parentName, group: texts.remembered }];
}

/** Those of one province or sector stand together, where the best of them stands. */
function togetherByHead(units: readonly Unit[]): Unit[] {
  const families = new Map<string, Unit[]>();
  for (const unit of units) {
    const head = unit.parentId ?? unit.id;
    families.set(head, [...(families.get(head) ?? []), unit]);
  }
  return [...families.values()].flat();
}

function toHit({ id, name, parentName }: Unit): UnitHit {
  return { id, name, parent: isNamesake(name) ? parentName : null, group: parentName ?? name };
}

let namesakes: ReadonlySet<string> | undefined;

/** Whether several units bear the name, as ten do "Liên đoàn Lao động huyện Châu Thành". */
function isNamesake(name: string): boolean {
  namesakes ??= repeated(allUnits().map((unit) => unit.name));
  return namesakes.has(name);
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}
