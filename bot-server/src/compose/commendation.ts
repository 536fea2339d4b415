import type { Router } from 'express';
import { makeCommendationDocx } from '../documents/commendation.ts';
import { commendationRoutes } from '../http/commendation.ts';
import { createCommendationList } from '../services/commendation/list.ts';
import { createNoteDownload } from '../services/commendation/note-download.ts';
import type { Parts } from './parts.ts';

/** Whom to commend. */
export function composeCommendation({ storage, programme, clock }: Parts): Router {
  const list = createCommendationList({ ...storage, programme, clock });
  const noteDownload = createNoteDownload({ ...storage, clock });
  return commendationRoutes({ list, makeDocx: makeCommendationDocx, programme, noteDownload });
}
