import type { Board } from '@sang-kien/shared';
import type { BoardQuery } from '../../../api/board.ts';

/** What the server answered, what was asked, and how to ask otherwise. */
export type BoardProps = { board: Board; query: BoardQuery; change: (changed: BoardQuery) => void };
