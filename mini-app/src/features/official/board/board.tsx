import { getBoard } from '../../../api/board.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { BoardActions } from './board-actions.tsx';
import { BoardChoices } from './board-choices.tsx';
import { BoardPlace } from './board-place.tsx';
import type { BoardProps } from './board-props.ts';
import { BoardRows } from './board-rows.tsx';
import { BoardStanding } from './board-standing.tsx';
import { BoardTotals } from './board-totals.tsx';
import { BoardTrend } from './board-trend.tsx';
import { BoardWeek } from './board-week.tsx';
import { useBoardQuery } from './use-board-query.ts';
import './board.css';

/** How a unit and those below it fare, as wide or narrow as the address asks. */
export function Board() {
  const { query, change } = useBoardQuery();
  const load = useLoad(() => getBoard(query), JSON.stringify(query));
  return <Loaded load={load}>{(board) => <Shown {...{ board, query, change }} />}</Loaded>;
}

function Shown(props: BoardProps) {
  const { board } = props;
  return (
    <>
      <BoardPlace {...props} />
      <BoardChoices {...props} />
      <BoardTotals board={board} />
      <div className="board-pair">
        <BoardStanding board={board} />
        <BoardWeek week={board.week} />
      </div>
      {/* Another place begins at its own first rows. */}
      {board.place.kind !== 'base_union' && <BoardRows key={board.place.scopeId} {...props} />}
      <div className="board-pair">
        <BoardTrend trend={board.trend} />
        <BoardActions board={board} />
      </div>
    </>
  );
}
