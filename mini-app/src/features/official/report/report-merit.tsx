import type { MonthFigures, MonthReport } from '@sang-kien/shared';
import { getReportPeople } from '../../../api/report.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { reportTexts as texts } from '../../../texts/official-report.ts';

type ReportMeritProps = { report: MonthFigures };

/** Sub-units with the most valid entries, which the report knows, and people, who are looked for now. */
export function ReportMerit({ report: { collectives, scopeId, month } }: ReportMeritProps) {
  const load = useLoad(() => getReportPeople({ scope: scopeId, month }), `${scopeId} ${month}`);
  return (
    <>
      <ul className="report-lines">
        {collectives.map(({ scopeId: id, name, valid }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span>{texts.validCount(valid)}</span>
          </li>
        ))}
      </ul>
      <Loaded load={load}>
        {(people) =>
          people.length + collectives.length === 0 ? <p>{texts.noMerit}</p> : <People people={people} />
        }
      </Loaded>
    </>
  );
}

function People({ people }: Pick<MonthReport, 'people'>) {
  return (
    <ul className="report-lines">
      {people.map(({ name, grassrootsUnion, valid }, index) => (
        <li key={`${index} ${name}`}>
          <strong>{name}</strong>
          <span className="soft">{grassrootsUnion}</span>
          <span>{texts.validCount(valid)}</span>
        </li>
      ))}
    </ul>
  );
}
