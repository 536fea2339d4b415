import type { Board } from '@sang-kien/shared';
import { boardTexts } from '../../../texts/official-board.ts';

const texts = boardTexts.totals;

/** The figures of the place itself, each with its words. */
export function BoardTotals({ board: { totals } }: { board: Board }) {
  return (
    <dl className="board-totals" aria-label={texts.title}>
      <Figure name={texts.submitted} note={texts.submittedNote} amount={totals.submitted} />
      <Figure name={texts.valid} note={texts.validNote} amount={totals.valid} />
      <Figure name={texts.onTime} note={texts.onTimeNote} amount={totals.onTime} />
      <Figure name={texts.waiting} note={texts.waitingNote} amount={totals.waiting} />
    </dl>
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
