import type { Board } from '@sang-kien/shared';
import { LinkRow } from '../../../components/link-row.tsx';
import { boardTexts } from '../../../texts/official-board.ts';
import { Bar } from './bar.tsx';
import { ROWS_ID } from './rows-id.ts';

const texts = boardTexts.totals;

/** The figures of the place itself, each with its words, and what waits for whoever looks. */
export function BoardTotals({ board }: { board: Board }) {
  const { totals, waitingForMe, place, rowCount, zeroCount } = board;
  return (
    <section className="stack" aria-label={texts.title}>
      <dl className="board-totals">
        <Figure name={texts.submitted} note={texts.submittedNote} amount={totals.submitted} />
        <Figure name={texts.valid} note={texts.validNote} amount={totals.valid} />
        <Figure name={texts.onTime} note={texts.onTimeNote} amount={totals.onTime} />
        <Figure name={texts.waiting} note={texts.waitingNote} amount={totals.waiting} />
      </dl>
      <p className="soft">{texts.others(totals.needsChanges, totals.invalid)}</p>
      <AgainstTarget board={board} />
      {waitingForMe !== null && waitingForMe > 0 && (
        <LinkRow to={`/can-bo/ho-so?don-vi=${encodeURIComponent(place.scopeId)}&trang-thai=submitted`}>
          <strong>{boardTexts.waitingForMe(waitingForMe)}</strong>
          <span className="soft">{boardTexts.waitingForMeNote}</span>
        </LinkRow>
      )}
      {waitingForMe === 0 && <p>{boardTexts.waitingForMe(0)}</p>}
      {rowCount > 0 && (
        <a className="tap-link" href={`#${ROWS_ID}`}>
          {boardTexts.rows.jump(rowCount, zeroCount)}
        </a>
      )}
    </section>
  );
}

function Figure({ name, note, amount }: { name: string; note: string; amount: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{boardTexts.number(amount)}</strong>
        <span className="soft">{note}</span>
      </dd>
    </div>
  );
}

function AgainstTarget({ board: { totals, phase } }: { board: Board }) {
  const { valid, submitted, target } = totals;
  if (target === null) return <p>{phase === null ? texts.noTargetForAll : texts.noTarget}</p>;
  return (
    <div className="stack-tight">
      <Bar valid={valid} submitted={submitted} whole={target} />
      <p>{texts.target(valid, target)}</p>
    </div>
  );
}
