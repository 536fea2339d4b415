import type { ImportDetail } from '@sang-kien/shared';
import { getImport, type ImportShow } from '../../../api/import.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { MorePages } from '../more-pages.tsx';
import { usePages } from '../use-pages.ts';
import { ImportRow } from './import-row.tsx';
import type { Choice } from './use-choice.ts';

type ImportRowsProps = {
  id: string;
  show: ImportShow;
  title: string;
  lead?: string;
  choice?: Choice | undefined;
};

/** The rows in one state, a hundred at a time. */
export function ImportRows({ id, show, title, lead, choice }: ImportRowsProps) {
  const load = useLoad(() => getImport(id, show), `${id} ${show}`);
  return (
    <section className="stack">
      <h2>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <Loaded load={load}>{(first) => <Pages first={first} show={show} choice={choice} />}</Loaded>
    </section>
  );
}

type PagesProps = { first: ImportDetail; show: ImportShow; choice: Choice | undefined };

function Pages({ first, show, choice }: PagesProps) {
  const { pages, ...rest } = usePages(first, (before) => getImport(first.id, show, before));
  return (
    <>
      <ul className="list import-rows">
        {pages
          .flatMap(({ page }) => page)
          .map((row) => (
            <ImportRow key={row.row} row={row} choice={choice} />
          ))}
      </ul>
      <MorePages {...rest} />
    </>
  );
}
