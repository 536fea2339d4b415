import type { Board } from '@sang-kien/shared';
import { LinkRow } from '../../../components/link-row.tsx';
import { boardTexts } from '../../../texts/official-board.ts';
import { Bar } from './bar.tsx';

const texts = boardTexts.totals;

/** How far the place has come against its target, and what waits for whoever looks. */
export function BoardStanding({ board }: { board: Board }) {
  const { totals, waitingForMe, place } = board;
  return (
    <div className="stack-tight">
      <AgainstTarget board={board} />
      <p className="soft">{texts.others(totals.needsChanges, totals.invalid)}</p>
      {waitingForMe !== null && waitingForMe > 0 && (
        <LinkRow to={`/can-bo/ho-so?don-vi=${encodeURIComponent(place.scopeId)}&trang-thai=submitted`}>
          <strong>{boardTexts.waitingForMe(waitingForMe)}</strong>
          <span className="soft">{boardTexts.waitingForMeNote}</span>
        </LinkRow>
      )}
      {waitingForMe === 0 && <p>{boardTexts.waitingForMe(0)}</p>}
    </div>
  );
}

function AgainstTarget({ board: { totals, phase } }: { board: Board }) {
  const { valid, submitted, target } = totals;
  if (target === null) return <p>{phase === null ? texts.noTargetForAll : texts.noTarget}</p>;
  return (
    <>
      <Bar valid={valid} submitted={submitted} whole={target} />
      <p>{texts.target(valid, target)}</p>
    </>
  );
}
