import { exclusionNames, stateNames, type SubmissionDetail } from '@sang-kien/shared';
import { moment } from '../../components/moment.ts';
import { dossierTexts as texts } from '../../texts/dossier.ts';

/** What happened to a dossier, newest first: who, when, and why. */
export function Timeline({ state, timeline }: SubmissionDetail) {
  const next = texts.next[state];
  return (
    <section className="card">
      <h2>{texts.timeline}</h2>
      {next !== undefined && <p>{next}</p>}
      <ol className="timeline">
        {[...timeline].reverse().map((entry) => (
          <li key={`${entry.at} ${entry.state}`}>
            <strong>{stateNames[entry.state]}</strong>
            <p className="soft">
              {moment(entry.at)} · {texts.by[entry.by]}
            </p>
            {entry.exclusion !== null && <p>{exclusionNames[entry.exclusion]}</p>}
            {entry.reason !== null && <p>{texts.reason(entry.reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
