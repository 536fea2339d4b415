import { Link } from 'react-router-dom';
import { boardTexts } from '../../../texts/official-board.ts';
import { Bar } from './bar.tsx';
import { dayOf, type BoardRowsProps } from './board-list.tsx';
import { boardOf } from './use-board-query.ts';

const { columns, number, gained, none, rows: texts } = boardTexts;

/** The same as the cards, where there is room to compare columns. */
export function BoardTable({ rows, query }: BoardRowsProps) {
  const most = Math.max(1, ...rows.map(({ submitted }) => submitted));
  const numbers = [columns.submitted, columns.valid, columns.target, columns.share];
  const heads = [columns.place, columns.rank, ...numbers, columns.waiting, columns.change, columns.last];
  return (
    <table className="board-table board-units">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ scopeId, name, rank, submitted, valid, target, waiting, change, lastSubmittedAt }) => (
          <tr key={scopeId}>
            <th scope="row">
              <Link to={boardOf(scopeId, query)}>{name}</Link>
              <Bar valid={valid} submitted={submitted} whole={target ?? most} />
            </th>
            <td>{rank === null ? none : number(rank)}</td>
            <td>{submitted === 0 ? texts.noEntry : number(submitted)}</td>
            <td>{number(valid)}</td>
            <td>{target === null ? none : number(target)}</td>
            <td>{target === null ? none : texts.share(valid, target)}</td>
            <td>{number(waiting)}</td>
            <td>{gained(change.submitted)}</td>
            <td>{lastSubmittedAt === null ? none : dayOf(lastSubmittedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
