import { foldForSearch, parsePhone, scopeIdOf } from '@sang-kien/shared';
import type { AuthorKey, EarlierDossier, Imports, UnitScope } from '../ports.ts';
import { reachesScope } from '../rights.ts';
import type { KeptDuplicate } from './detail.ts';
import type { JudgedRow } from './judge-row.ts';
import { findSimilar } from './similar.ts';

export type DuplicateDeps = {
  imports: Pick<Imports, 'earlierOf'>;
  authorKey: AuthorKey;
  pause: () => Promise<void>;
};
/** What is compared of a row. */
type Row = Pick<JudgedRow, 'row' | 'input'>;
type Keyed = { row: number; author: string; title: string; shownTitle: string; description: string };
type Add = (row: number, duplicate: KeptDuplicate) => void;

/**
 * For each good row the same initiative elsewhere: of the same author in an earlier row or recorded already within
 * the scopes, or nearly the same words in an earlier row. Row → its duplicates.
 */
export async function findDuplicates(
  deps: DuplicateDeps,
  rows: readonly Row[],
  scopes: readonly UnitScope[],
): Promise<Map<number, KeptDuplicate[]>> {
  const keyed = rows.flatMap((row) => keyOf(row, deps.authorKey));
  const { found, add } = collect();
  const same = addSameInFile(keyed, add);
  const others = keyed.filter(({ row }) => !same.has(row));
  await addSimilar(deps, others, add);
  await addRecorded(deps, { keyed, scopes, add });
  return found;
}

/** The part of `findDuplicates` that changes with time: what is recorded already. */
export async function findRecorded(
  deps: DuplicateDeps,
  rows: readonly Row[],
  scopes: readonly UnitScope[],
): Promise<Map<number, KeptDuplicate[]>> {
  const { found, add } = collect();
  await addRecorded(deps, { keyed: rows.flatMap((row) => keyOf(row, deps.authorKey)), scopes, add });
  return found;
}

/** What lies elsewhere is nobody's business here, not even that it is there. */
export function liesWithin(
  scopes: readonly UnitScope[],
  { unitId, grassrootsKey }: Pick<EarlierDossier, 'unitId' | 'grassrootsKey'>,
): boolean {
  return reachesScope(scopes, scopeIdOf(unitId, grassrootsKey));
}

function collect() {
  const found = new Map<number, KeptDuplicate[]>();
  const add: Add = (row, duplicate) => void found.set(row, [...(found.get(row) ?? []), duplicate]);
  return { found, add };
}

function keyOf({ row, input }: Row, authorKey: AuthorKey): Keyed[] {
  const { author, initiative } = (input ?? {}) as Partial<Record<string, Record<string, string>>>;
  if (!author || !initiative) return [];
  const phone = parsePhone(author['phone'] ?? '') ?? '';
  const shownTitle = initiative['title'] ?? '';
  return [
    {
      row,
      author: authorKey({ fullName: author['fullName'] ?? '', phone }),
      title: foldForSearch(shownTitle),
      shownTitle,
      description: initiative['description'] ?? '',
    },
  ];
}

function addSameInFile(keyed: readonly Keyed[], add: Add): Set<number> {
  const first = new Map<string, number>();
  const same = new Set<number>();
  for (const { row, author, title } of keyed) {
    const key = `${author} ${title}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else {
      add(row, { kind: 'same_in_file', row: earlier, code: null });
      same.add(row);
    }
  }
  return same;
}

async function addSimilar({ pause }: DuplicateDeps, keyed: readonly Keyed[], add: Add): Promise<void> {
  const compared = keyed.map(({ row, shownTitle, description }) => ({ row, title: shownTitle, description }));
  const similar = await findSimilar(compared, pause);
  for (const [row, earlier] of similar) add(row, { kind: 'similar_in_file', row: earlier, code: null });
}

type Recorded = { keyed: readonly Keyed[]; scopes: readonly UnitScope[]; add: Add };

async function addRecorded({ imports }: DuplicateDeps, { keyed, scopes, add }: Recorded): Promise<void> {
  const earlier = await imports.earlierOf([...new Set(keyed.map(({ author }) => author))]);
  const within = earlier.filter((dossier) => liesWithin(scopes, dossier));
  const byKey = Map.groupBy(within, ({ authorKey, title }) => `${authorKey} ${foldForSearch(title)}`);
  for (const { row, author, title } of keyed) {
    for (const { code } of byKey.get(`${author} ${title}`) ?? []) {
      add(row, { kind: 'recorded', row: null, code });
    }
  }
}
