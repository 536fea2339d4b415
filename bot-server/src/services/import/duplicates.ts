import { foldForSearch, parsePhone, scopeIdOf, type ImportDuplicate } from '@sang-kien/shared';
import type { AuthorKey, EarlierDossier, Imports, UnitScope } from '../ports.ts';
import { reachesScope } from '../rights.ts';
import type { JudgedRow } from './judge-row.ts';
import { findSimilar } from './similar.ts';

type Deps = { imports: Pick<Imports, 'earlierOf'>; authorKey: AuthorKey; pause: () => Promise<void> };
type Keyed = { judged: JudgedRow; author: string; title: string; description: string };

/**
 * For each good row the same initiative elsewhere: of the same author in an earlier row or recorded already within
 * the scopes, or nearly the same words in an earlier row. Row → its duplicates.
 */
export async function findDuplicates(
  deps: Deps,
  rows: readonly JudgedRow[],
  scopes: readonly UnitScope[],
): Promise<Map<number, ImportDuplicate[]>> {
  const keyed = rows.flatMap((judged) => keyOf(judged, deps.authorKey));
  const found = new Map<number, ImportDuplicate[]>();
  const add = (row: number, duplicate: ImportDuplicate) =>
    found.set(row, [...(found.get(row) ?? []), duplicate]);
  const same = addSameInFile(keyed, add);
  const others = keyed.filter(({ judged }) => !same.has(judged.row));
  await addSimilar(deps, others, add);
  addRecorded(keyed, await earlierWithin(deps, keyed, scopes), add);
  return found;
}

type Add = (row: number, duplicate: ImportDuplicate) => void;

function keyOf(judged: JudgedRow, authorKey: AuthorKey): Keyed[] {
  const { author, initiative } = (judged.input ?? {}) as Partial<Record<string, Record<string, string>>>;
  if (!author || !initiative) return [];
  const phone = parsePhone(author['phone'] ?? '') ?? '';
  return [
    {
      judged,
      author: authorKey({ fullName: author['fullName'] ?? '', phone }),
      title: foldForSearch(initiative['title'] ?? ''),
      description: initiative['description'] ?? '',
    },
  ];
}

function addSameInFile(keyed: readonly Keyed[], add: Add): Set<number> {
  const first = new Map<string, JudgedRow>();
  const same = new Set<number>();
  for (const { judged, author, title } of keyed) {
    const key = `${author} ${title}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, judged);
    else {
      add(judged.row, inFile('same_in_file', earlier));
      same.add(judged.row);
    }
  }
  return same;
}

async function addSimilar({ pause }: Deps, keyed: readonly Keyed[], add: Add): Promise<void> {
  const byRow = new Map(keyed.map(({ judged }) => [judged.row, judged]));
  const compared = keyed.map(({ judged: { row, title }, description }) => ({ row, title, description }));
  const similar = await findSimilar(compared, pause);
  for (const [row, earlier] of similar) add(row, inFile('similar_in_file', byRow.get(earlier)!));
}

function inFile(kind: ImportDuplicate['kind'], { row, title, authorName }: JudgedRow): ImportDuplicate {
  return { kind, row, code: null, title, authorName };
}

/** What lies elsewhere is nobody's business here, not even that it is there. */
async function earlierWithin({ imports }: Deps, keyed: readonly Keyed[], scopes: readonly UnitScope[]) {
  const authors = [...new Set(keyed.map(({ author }) => author))];
  const earlier = await imports.earlierOf(authors);
  return earlier.filter(({ unitId, grassrootsKey }) =>
    reachesScope(scopes, scopeIdOf(unitId, grassrootsKey)),
  );
}

function addRecorded(keyed: readonly Keyed[], earlier: readonly EarlierDossier[], add: Add): void {
  const byKey = Map.groupBy(earlier, ({ authorKey, title }) => `${authorKey} ${foldForSearch(title)}`);
  for (const { judged, author, title } of keyed) {
    for (const dossier of byKey.get(`${author} ${title}`) ?? []) {
      const { code, title: shown, authorName } = dossier;
      add(judged.row, { kind: 'recorded', row: null, code, title: shown, authorName });
    }
  }
}
