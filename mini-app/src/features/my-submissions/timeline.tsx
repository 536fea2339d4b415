import { exclusionNames, stateNames, type SubmissionDetail } from '@sang-kien/shared';
import { moment } from '../../components/moment.ts';
import { dossierTexts as texts } from '../../texts/dossier.ts';

/** What happened to a dossier, newest first: who, when, and why. */
export function Timeline({ entries }: { entries: SubmissionDetail['timeline'] }) {
  return (
    <section className="card">
      <h2>{texts.timeline}</h2>
      <ol className="timeline">
        {[...entries].reverse().map((entry) => (
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
