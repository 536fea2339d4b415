import { listOfficialSubmissions, type DossierFilters, type DossierPage } from '../../../api/dossier-list.ts';
import { LinkRow } from '../../../components/link-row.tsx';
import { moment } from '../../../components/moment.ts';
import { StateBadge } from '../../../components/state-badge.tsx';
import { dossierListTexts as texts } from '../../../texts/official-dossiers.ts';
import { MorePages } from '../more-pages.tsx';
import { usePages } from '../use-pages.ts';

type RowsProps = { first: DossierPage; asked: DossierFilters };

/** Rows of dossiers, page after page; on a wide screen like a table. */
export function DossierRows({ first, asked }: RowsProps) {
  const { pages, ...rest } = usePages(first, (before) => listOfficialSubmissions(asked, before));
  const waiting = asked.state === 'submitted' || asked.answered === '1';
  return (
    <>
      <p className="soft">{waiting ? texts.order.waiting : texts.order.newest}</p>
      <ul className="list dossier-rows">
        {pages
          .flatMap(({ submissions }) => submissions)
          .map((row) => (
            <Row key={row.code} {...row} />
          ))}
      </ul>
      <MorePages {...rest} />
    </>
  );
}

function Row(row: DossierPage['submissions'][number]) {
  return (
    <li>
      <LinkRow to={`/ho-so/${row.code}`}>
        <StateBadge state={row.state} />
        <strong>{row.title}</strong>
        <span className="dossier-who">
          {texts.by(row.authorName)}
          <br />
          <span className="soft">{texts.from(row.grassrootsUnion, row.unitName)}</span>
        </span>
        <span className="soft">
          {row.waitingDays !== null && (
            <>
              <span className="waits">{texts.waits(row.waitingDays)}</span>
              <br />
            </>
          )}
          <span className="nowrap">{row.code}</span>,{' '}
          <span className="nowrap">{moment(row.submittedAt)}</span>
        </span>
      </LinkRow>
    </li>
  );
}
