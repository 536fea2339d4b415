import { listOfficialSubmissions, type OfficialPage } from '../../api/official.ts';
import { ApiProblem } from '../../api/problem.ts';
import { useLoad } from '../../api/use-load.ts';
import { Empty } from '../../components/empty.tsx';
import { LinkRow } from '../../components/link-row.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { moment } from '../../components/moment.ts';
import { Notice } from '../../components/notice.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { officialTexts as texts } from '../../texts/official.ts';
import { MorePages } from './more-pages.tsx';
import { usePages } from './use-pages.ts';

/** The newest dossiers of my units, fifty a page. */
export function OfficialList() {
  const first = useLoad(() => listOfficialSubmissions(), 'first');
  const forbidden = first.state === 'failed' && isForbidden(first.error);
  if (forbidden) return <Notice tone="warning">{texts.noRole}</Notice>;
  return <Loaded load={first}>{(page) => <Pages first={page} />}</Loaded>;
}

function isForbidden(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'forbidden';
}

function Pages({ first }: { first: OfficialPage }) {
  const { pages, ...rest } = usePages(first, listOfficialSubmissions);
  const rows = pages.flatMap(({ submissions }) => submissions);
  if (rows.length === 0) return <Empty>{texts.empty}</Empty>;
  return (
    <>
      <ul className="list">
        {rows.map((row) => (
          <Row key={row.code} {...row} />
        ))}
      </ul>
      <MorePages {...rest} />
    </>
  );
}

function Row(row: OfficialPage['submissions'][number]) {
  return (
    <li>
      <LinkRow to={`/ho-so/${row.code}`}>
        <StateBadge state={row.state} />
        <strong>{row.title}</strong>
        <span>{texts.by(row.authorName)}</span>
        <span className="soft">{texts.from(row.grassrootsUnion, row.unitName)}</span>
        <span className="soft">
          {row.code} · {moment(row.submittedAt)}
        </span>
      </LinkRow>
    </li>
  );
}
