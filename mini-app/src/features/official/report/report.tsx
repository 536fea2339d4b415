import type { ProgrammeResponse } from '@sang-kien/shared';
import { getMonthReport } from '../../../api/report.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useProgramme } from '../../../api/use-programme.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportFiles } from './report-files.tsx';
import { ReportMonth } from './report-month.tsx';
import { ReportParts } from './report-parts.tsx';
import { ReportUnit } from './report-unit.tsx';
import { useReportQuery } from './use-report-query.ts';
import './report.css';

/** The report of a unit for a month: seen here, completed for signing, and taken away as Word or Excel. */
export function Report() {
  return <Loaded load={useProgramme()}>{(programme) => <Asked programme={programme} />}</Loaded>;
}

function Asked({ programme }: { programme: ProgrammeResponse }) {
  const { query, months, change } = useReportQuery(programme);
  const key = JSON.stringify(query);
  const load = useLoad(() => getMonthReport(query), key);
  return (
    <>
      <ReportMonth month={query.month} months={months} onChoose={(month) => change({ month })} />
      <Loaded load={load}>
        {({ report, form, choices }) => (
          <>
            <ReportUnit scopeId={report.scopeId} choices={choices} onChoose={(scope) => change({ scope })} />
            <ReportFigures report={report} />
            <ReportParts report={report} />
            <ReportFiles key={key} report={report} remembered={form} now={new Date(programme.now)} />
          </>
        )}
      </Loaded>
    </>
  );
}
