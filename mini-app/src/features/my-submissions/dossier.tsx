import { motTrieuSangKien, type SubmissionDetail } from '@sang-kien/shared';
import { moment } from '../../components/moment.ts';
import { Notice } from '../../components/notice.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { dossierTexts as texts } from '../../texts/dossier.ts';
import { answerGroups } from './answers.ts';
import { DossierFiles } from './dossier-files.tsx';
import { Timeline } from './timeline.tsx';

/** One dossier: where it stands, what happened, and everything that was handed in. */
export function Dossier({ detail }: { detail: SubmissionDetail }) {
  return (
    <>
      <section className="card">
        <StateBadge state={detail.state} />
        <h2>{detail.content.initiative.title}</h2>
        <p className="code">{detail.code}</p>
        <p className="soft">
          {texts.submittedAt(moment(detail.submittedAt))} · {texts.phase(detail.submittedPhase)}
        </p>
        <p>{texts.qualified(detail.qualifiedPhase)}</p>
      </section>
      {detail.flags.includes('applied_date_disputed') && <Disputed />}
      <Timeline {...detail} />
      {answerGroups(detail).map(({ id, title, answers }) => (
        <section className="card" key={id}>
          <h2>{title}</h2>
          <dl className="answers">
            {answers.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <DossierFiles detail={detail} />
    </>
  );
}

function Disputed() {
  return (
    <Notice tone="warning">
      <p>{texts.disputed}</p>
      <ul>
        {motTrieuSangKien.applied.disputedClauses.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
    </Notice>
  );
}
