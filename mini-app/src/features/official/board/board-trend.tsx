import { formatDate, type Board } from '@sang-kien/shared';
import { boardTexts } from '../../../texts/official-board.ts';
import { TrendPicture } from './trend-picture.tsx';

const texts = boardTexts.trend;

/** Twelve weeks as a picture, and the same in numbers. */
export function BoardTrend({ trend }: Pick<Board, 'trend'>) {
  const quiet = trend.every(({ submitted, valid }) => submitted === 0 && valid === 0);
  return (
    <section className="card">
      <h3>{texts.title}</h3>
      {quiet ? (
        <p>{texts.nothing}</p>
      ) : (
        <>
          <TrendPicture trend={trend} />
          <p className="trend-legend">
            <span className="trend-key trend-key-submitted">{texts.submitted}</span>
            <span className="trend-key trend-key-valid">{texts.valid}</span>
          </p>
          <details className="more">
            <summary>{texts.numbers}</summary>
            <Numbers trend={trend} />
          </details>
        </>
      )}
    </section>
  );
}

function Numbers({ trend }: Pick<Board, 'trend'>) {
  return (
    <table className="board-table">
      <thead>
        <tr>
          <th scope="col">{texts.week}</th>
          <th scope="col">{texts.submitted}</th>
          <th scope="col">{texts.valid}</th>
        </tr>
      </thead>
      <tbody>
        {trend.map(({ from, to, submitted, valid }) => (
          <tr key={from}>
            <th scope="row">
              {formatDate(from)} – {formatDate(to)}
            </th>
            <td>{boardTexts.gained(submitted)}</td>
            <td>{boardTexts.gained(valid)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
