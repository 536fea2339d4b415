import type { ComparedFigures, MonthFigures } from '@sang-kien/shared';
import { Link } from 'react-router-dom';
import { reportTexts as texts } from '../../../texts/official-report.ts';
import { Part } from './report-fold.tsx';
import { ReportChanges } from './report-changes.tsx';
import { ReportMerit } from './report-merit.tsx';
import { addressOf } from './use-report-query.ts';

/** The lists of the report, each folded until it is wanted. */
export function ReportParts({ report }: { report: MonthFigures }) {
  const { subUnits, phases, groups, silent, provisional } = report;
  const { parts } = texts;
  return (
    <div className="card report-parts">
      {subUnits.length > 0 && (
        <Part title={parts.subUnits}>
          <SubUnits report={report} />
        </Part>
      )}
      <Part title={parts.phases}>
        <Lines of={phases.map((phase) => ({ ...phase, name: texts.phase(phase.phase) }))} />
      </Part>
      <Part title={parts.groups}>
        <Lines of={groups} />
      </Part>
      {silent.length > 0 && (
        <Part title={parts.silent(silent.length)}>
          <ul>
            {silent.map(({ scopeId, name }) => (
              <li key={scopeId}>{name}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={parts.merit}>
        <ReportMerit report={report} />
      </Part>
      {!provisional && (
        <Part title={parts.changes}>
          <ReportChanges report={report} />
        </Part>
      )}
    </div>
  );
}

type Line = ComparedFigures & { name: string; to?: string };

function Lines({ of }: { of: readonly Line[] }) {
  return (
    <ul className="report-lines">
      {of.map(({ name, to, month, until }) => (
        <li key={to ?? name}>
          {to === undefined ? <strong>{name}</strong> : <Link to={to}>{name}</Link>}
          <span>{texts.line(month.submitted, month.valid)}</span>
          <span className="soft">{texts.allLine(until.submitted, until.valid)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Those without any entry stand in a list of their own. */
function SubUnits({ report: { subUnits, month } }: { report: MonthFigures }) {
  const active = subUnits.filter(({ until }) => until.submitted > 0);
  if (active.length === 0) return <p>{texts.noneActive}</p>;
  const to = (scopeId: string) =>
    `/can-bo/bao-cao?${new URLSearchParams(addressOf({ scope: scopeId, month })).toString()}`;
  return <Lines of={active.map((unit) => ({ ...unit, to: to(unit.scopeId) }))} />;
}
