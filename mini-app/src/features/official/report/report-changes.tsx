import { formatDate, vietnamDate, type MonthFigures, type ReportChanges as Changes } from '@sang-kien/shared';
import { Link } from 'react-router-dom';
import { getReportChanges } from '../../../api/report.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { reportTexts as texts } from '../../../texts/official-report.ts';

/** What became since of dossiers that the report counts, looked for now. */
export function ReportChanges({ report: { scopeId, month } }: { report: MonthFigures }) {
  const load = useLoad(() => getReportChanges({ scope: scopeId, month }), `${scopeId} ${month}`);
  return (
    <Loaded load={load}>
      {(changes) => (changes.total === 0 ? <p>{texts.noChanges}</p> : <Listed {...changes} />)}
    </Loaded>
  );
}

function Listed({ total, entries }: Changes) {
  return (
    <>
      <p>
        {texts.changesLead} {texts.changesTotal(total)}
      </p>
      <ul className="report-lines">
        {entries.map(({ at, code, kind }, index) => (
          <li key={`${index} ${code}`}>
            <Link to={`/ho-so/${code}`}>{code}</Link>
            <span>{texts.changeKinds[kind]}</span>
            <span className="soft">{formatDate(vietnamDate(new Date(at)))}</span>
          </li>
        ))}
      </ul>
      {entries.length < total && <p className="soft">{texts.moreChanges(entries.length)}</p>}
    </>
  );
}
