import { getBoard, type BoardRow } from '@sang-kien/shared';
import { Router } from 'express';
import type { BoardFigures } from '../services/board-rows.ts';
import type { createBoard } from '../services/board.ts';
import { bind } from './bind.ts';

type Deps = { board: ReturnType<typeof createBoard> };

export function boardRoutes({ board }: Deps): Router {
  const router = Router();
  bind(router, getBoard, async ({ person, query }) => {
    const { totals, rows, ...rest } = await board(person, query);
    return {
      ...rest,
      totals: presentFigures(totals),
      rows: rows.map((row) => {
        const { scopeId, name, rank, change } = row;
        return { scopeId, name, rank, change, ...presentFigures(row) };
      }),
    };
  });
  return router;
}

type Presented = Omit<BoardRow, 'scopeId' | 'name' | 'rank' | 'change'>;

function presentFigures(figures: BoardFigures): Presented {
  const { submitted, valid, onTime, waiting, needsChanges, invalid, target, lastSubmittedAt } = figures;
  const counts = { submitted, valid, onTime, waiting, needsChanges, invalid, target };
  return { ...counts, lastSubmittedAt: lastSubmittedAt?.toISOString() ?? null };
}
