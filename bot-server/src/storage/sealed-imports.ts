import type { Imports } from '../services/ports.ts';
import type { Sealer } from './sealer.ts';

/** Rows of spreadsheets as they are read: what they say of people lies sealed whole. */
export function sealedImports(imports: Imports, { seal, open }: Sealer): Imports {
  const opened = <R extends { detail: string }>(row: R): R => ({ ...row, detail: open(row.detail) });
  const sealed = <R extends { detail?: string }>(row: R): R =>
    row.detail === undefined ? row : { ...row, detail: seal(row.detail) };
  return {
    ...imports,
    keep: (fresh) => imports.keep({ ...fresh, rows: fresh.rows.map(sealed) }),
    rejudge: (id, rows) => imports.rejudge(id, rows.map(sealed)),
    settle: (id, outcomes) =>
      imports.settle(
        id,
        outcomes.map((outcome) => ('code' in outcome ? outcome : sealed(outcome))),
      ),
    rows: async (id, page) => (await imports.rows(id, page)).map(opened),
    async nextQueued(limit) {
      const next = await imports.nextQueued(limit);
      return next && { ...next, rows: next.rows.map(opened) };
    },
  };
}
