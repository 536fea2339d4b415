import type { UrgeOutcome, UrgePage, UrgeRecord } from '@sang-kien/shared';
import { useLoad } from '../../../api/use-load.ts';
import { listUrges } from '../../../api/urge.ts';
import { Empty } from '../../../components/empty.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { moment } from '../../../components/moment.ts';
import { StatusBadge, type BadgeTone } from '../../../components/status-badge.tsx';
import { urgeTexts } from '../../../texts/official-urge.ts';
import { MorePages } from '../more-pages.tsx';
import { usePages } from '../use-pages.ts';
import './urge.css';

const texts = urgeTexts.history;
const tones: Record<UrgeOutcome, BadgeTone> = {
  waiting: 'info',
  answered: 'success',
  escalated: 'warning',
  silent: 'error',
};

/** Who was urged when by whom, and what has come of it; newest first. */
export function UrgeHistory({ scope }: { scope: string | undefined }) {
  const first = useLoad(() => listUrges(scope), scope ?? '');
  return (
    <Loaded load={first}>
      {(page) =>
        page.urges.length === 0 ? (
          <Empty icon="send">{texts.none}</Empty>
        ) : (
          <Pages first={page} scope={scope} />
        )
      }
    </Loaded>
  );
}

function Pages({ first, scope }: { first: UrgePage; scope: string | undefined }) {
  const { pages, ...rest } = usePages(first, (before) => listUrges(scope, before));
  return (
    <>
      <ul className="list">
        {pages
          .flatMap(({ urges }) => urges)
          .map((urge) => (
            <li key={urge.id} className="card">
              <Entry {...urge} />
            </li>
          ))}
      </ul>
      <MorePages {...rest} />
    </>
  );
}

function Entry(urge: UrgeRecord) {
  return (
    <>
      <StatusBadge tone={tones[urge.outcome]}>{texts.outcome[urge.outcome]}</StatusBadge>
      <h2>{urge.name}</h2>
      <p>
        {texts.from(urge.from, urge.by)} <span className="soft">{moment(urge.at)}</span>
      </p>
      <p>{texts.since(urge.submittedThen, urge.entriesSince)}</p>
      <p className="soft">{texts.read(urge)}</p>
      {urge.escalations.map(({ name, at }) => (
        <p key={at}>{texts.escalation(name, moment(at))}</p>
      ))}
      <details className="more">
        <summary>{texts.message}</summary>
        <p className="pre-line urge-copy">{urge.text}</p>
      </details>
    </>
  );
}
