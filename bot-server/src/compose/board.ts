import { Router } from 'express';
import { boardRoutes } from '../http/board.ts';
import { createBoard } from '../services/board.ts';
import type { Parts } from './parts.ts';

/** Figures by place, and what is aimed at. */
export function composeBoard({ storage, programme, clock }: Parts): Router {
  const deps = { ...storage, programme, clock };
  return Router().use(boardRoutes({ board: createBoard(deps) }));
}
