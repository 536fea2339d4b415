import { AppError, deleteDraft, getDraft, saveDraft } from '@sang-kien/shared';
import { Router, type RequestHandler } from 'express';
import type { DraftService } from '../services/draft.ts';
import { bind } from './bind.ts';
import { presentDraft } from './present.ts';

export function draftRoutes(drafts: DraftService, signedIn: RequestHandler): Router {
  const router = Router();
  router.use('/draft', signedIn);
  bind(router, getDraft, async ({ person }) => presentDraft(await drafts.open(person.id)));
  bind(router, saveDraft, async ({ person, body, headers }) => {
    const version = readVersion(headers['if-match']);
    return presentDraft(await drafts.save({ personId: person.id, version, content: body }));
  });
  bind(router, deleteDraft, async ({ person }) => drafts.discard(person.id));
  return router;
}

/** `If-Match: "7"` (an entity tag, RFC 9110) → 7; without the header, whatever stands is overwritten. */
function readVersion(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch === '*') return null;
  const digits = /^(?:W\/)?"?(\d+)"?$/.exec(ifMatch)?.[1];
  if (digits === undefined) throw new AppError('malformed', 'If-Match phải là số phiên bản của bản nháp.');
  return Number(digits);
}
