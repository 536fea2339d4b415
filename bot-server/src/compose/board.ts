import { Router } from 'express';
import { readSpreadsheetApart } from '../files/spreadsheet/read-apart.ts';
import { writeSpreadsheet } from '../files/spreadsheet/write-xlsx.ts';
import { boardRoutes } from '../http/board.ts';
import { targetRoutes } from '../http/target.ts';
import { createBoard } from '../services/board.ts';
import { createTargetService } from '../services/targets.ts';
import type { Parts } from './parts.ts';

/** Figures by place, and what is aimed at. */
export function composeBoard({ storage, programme, clock }: Parts): Router {
  const deps = { ...storage, programme, clock };
  const targets = createTargetService({ ...deps, readSpreadsheet: readSpreadsheetApart, writeSpreadsheet });
  return Router()
    .use(boardRoutes({ board: createBoard(deps) }))
    .use(targetRoutes({ targets }));
}
