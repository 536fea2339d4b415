import { importRowStates, type ImportDuplicate } from '@sang-kien/shared';
import { grassrootsKeyOf } from '../new-entry.ts';
import type { Imports, KeptRow, Submissions, UnitScope } from '../ports.ts';
import { readDetail, type KeptDuplicate, type RowDetail } from './detail.ts';
import { liesWithin } from './duplicates.ts';

type Deps = { imports: Pick<Imports, 'rows'>; submissions: Pick<Submissions, 'findByCode'> };
/** A row as it is shown: what is like it, with the names that it bears now. */
export type ShownRow = Omit<KeptRow, 'detail'> &
  Omit<RowDetail, 'input' | 'duplicates'> & { duplicates: ImportDuplicate[] };

/** Names what is like each row; a dossier that has left the scopes since is nobody's business here any more. */
export function showRows(
  deps: Deps,
  rows: readonly KeptRow[],
  { id, scopes }: { id: string; scopes: readonly UnitScope[] },
): Promise<ShownRow[]> {
  const name = async (duplicate: KeptDuplicate): Promise<ImportDuplicate[]> => {
    const names = await (duplicate.code === null
      ? namesInFile(deps, id, duplicate.row ?? 0)
      : namesOfDossier(deps, duplicate.code, scopes));
    return names ? [{ ...duplicate, ...names }] : [];
  };
  return Promise.all(
    rows.map(async ({ detail, ...row }) => {
      const { title, authorName, problems, notes, duplicates } = readDetail(detail);
      const named = (await Promise.all(duplicates.map(name))).flat();
      return { ...row, title, authorName, problems, notes, duplicates: named };
    }),
  );
}

type Names = Pick<ImportDuplicate, 'title' | 'authorName'>;

async function namesInFile({ imports }: Deps, id: string, row: number): Promise<Names | undefined> {
  const [kept] = await imports.rows(id, { states: importRowStates, after: row - 1, limit: 1 });
  return kept?.row === row ? readDetail(kept.detail) : undefined;
}

async function namesOfDossier(
  { submissions }: Deps,
  code: string,
  scopes: readonly UnitScope[],
): Promise<Names | undefined> {
  const dossier = await submissions.findByCode(code);
  if (!dossier || !liesWithin(scopes, { ...dossier, grassrootsKey: grassrootsKeyOf(dossier) }))
    return undefined;
  const { initiative, author } = dossier.content;
  return { title: initiative.title, authorName: author.fullName };
}
