import { AppError, deleteDraft, getDraft, saveDraft } from '@sang-kien/shared';
import { Router, type RequestHandler } from 'express';
import type { DraftService } from '../services/draft.ts';
import type { DraftBase } from '../services/ports.ts';
import { bind } from './bind.ts';
import { presentDraft } from './present.ts';

export function draftRoutes(drafts: DraftService, signedIn: RequestHandler): Router {
  const router = Router();
  router.use('/draft', signedIn);
  bind(router, getDraft, async ({ person }) => presentDraft(await drafts.open(person.id)));
  bind(router, saveDraft, async ({ person, body, headers }) => {
    const base = readBase(headers['if-match']);
    return presentDraft(await drafts.save({ personId: person.id, base, content: body }));
  });
  bind(router, deleteDraft, async ({ person }) => drafts.discard(person.id));
  return router;
}

/** `If-Match: "<draft id>:7"` (an entity tag, RFC 9110); without the header, whatever stands is overwritten. */
function readBase(ifMatch: string | undefined): DraftBase | null {
  if (ifMatch === undefined || ifMatch === '*') return null;
  const [, draftId = null, version] = /^(?:W\/)?"?(?:([\w-]{1,64}):)?(\d{1,15})"?$/.exec(ifMatch) ?? [];
  if (version === undefined)
    throw new AppError(
      'malformed',
      'If-Match phải là mã bản nháp và số phiên bản, ngăn cách bằng dấu hai chấm.',
    );
  return { draftId, version: Number(version) };
}
