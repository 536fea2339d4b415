import { formatDate, type Board } from '@sang-kien/shared';
import { boardTexts } from '../../../texts/official-board.ts';

const texts = boardTexts.week;

/** What the last seven days brought, and by how much that is more or less than the seven before. */
export function BoardWeek({ week: { last, before } }: Pick<Board, 'week'>) {
  const lines = [
    [texts.submitted, last.submitted, before.submitted],
    [texts.valid, last.valid, before.valid],
  ] as const;
  return (
    <section className="card">
      <h3>{texts.title}</h3>
      <dl className="board-week">
        {lines.map(([name, now, then]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong className="board-gain">{boardTexts.gained(now)}</strong> ({texts.compared(now, then)})
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{texts.span(days(last), days(before))}</p>
    </section>
  );
}

function days({ from, to }: Board['week']['last']): { from: string; to: string } {
  return { from: formatDate(from), to: formatDate(to) };
}
