import { exclusionNames, stateNames, stepTitles, type SubmissionDetail } from '@sang-kien/shared';
import { moment } from '../../components/moment.ts';
import { dossierTexts as texts } from '../../texts/dossier.ts';

type Entry = SubmissionDetail['timeline'][number];

/** What a union itself hands in, it hands in for somebody. */
function doer({ by }: Entry, isFirst: boolean): string {
  return isFirst && by === 'unit' ? texts.onBehalf : texts.by[by];
}

/** What happened to a dossier, newest first: who, when, and why. */
export function Timeline({ state, timeline }: Pick<SubmissionDetail, 'state' | 'timeline'>) {
  const next = texts.next[state];
  return (
    <section className="card">
      <h2>{texts.timeline}</h2>
      {next !== undefined && <p>{next}</p>}
      <ol className="timeline">
        {[...timeline].reverse().map((entry, i) => (
          <li key={timeline.length - i}>
            <strong>{stateNames[entry.state]}</strong>
            <p className="soft">
              {moment(entry.at)} · {doer(entry, i === timeline.length - 1)}
            </p>
            {entry.steps.length > 0 && <p>{texts.asked.steps(stepTitles(entry.steps))}</p>}
            {entry.exclusion !== null && <p>{exclusionNames[entry.exclusion]}</p>}
            {entry.reason !== null && <p>{texts.reason(entry.reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
