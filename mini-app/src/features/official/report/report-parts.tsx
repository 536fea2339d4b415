import { formatDate, vietnamDate, type ComparedFigures, type MonthReport } from '@sang-kien/shared';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { reportTexts as texts } from '../../../texts/official-report.ts';
import { addressOf } from './use-report-query.ts';

/** The lists of the report, each folded until it is wanted. */
export function ReportParts({ report }: { report: MonthReport }) {
  const { subUnits, phases, groups, silent, changes } = report;
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
      <Merit report={report} />
      {changes.total > 0 && (
        <Part title={parts.changes(changes.total)}>
          <Changes changes={changes} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{title}</summary>
      {children}
    </details>
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
function SubUnits({ report: { subUnits, month } }: { report: MonthReport }) {
  const active = subUnits.filter(({ until }) => until.submitted > 0);
  if (active.length === 0) return <p>{texts.noneActive}</p>;
  const to = (scopeId: string) =>
    `/can-bo/bao-cao?${new URLSearchParams(addressOf({ scope: scopeId, month })).toString()}`;
  return <Lines of={active.map((unit) => ({ ...unit, to: to(unit.scopeId) }))} />;
}

function Merit({ report: { collectives, people } }: { report: MonthReport }) {
  if (collectives.length === 0 && people.length === 0) return null;
  return (
    <Part title={texts.parts.merit}>
      <ul className="report-lines">
        {collectives.map(({ scopeId, name, valid }) => (
          <li key={scopeId}>
            <strong>{name}</strong>
            <span>{texts.validCount(valid)}</span>
          </li>
        ))}
        {people.map(({ name, grassrootsUnion, valid }, index) => (
          <li key={`${index} ${name}`}>
            <strong>{name}</strong>
            <span className="soft">{grassrootsUnion}</span>
            <span>{texts.validCount(valid)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Changes({ changes: { total, entries } }: Pick<MonthReport, 'changes'>) {
  return (
    <>
      <p>{texts.changesLead}</p>
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
