import { z } from 'zod';
import { draftContentSchema } from '../submission/draft.ts';
import { endpoint } from './endpoint.ts';
import { evidenceResponse } from './evidence.ts';

/** Which draft a change builds on, and which version of it: versions begin anew with each draft. */
export type DraftBase = { id: string; version: number };

/** The `If-Match` of a save. */
export function draftTag({ id, version }: DraftBase): string {
  return `"${id}:${version}"`;
}

export const draftResponse = z.object({
  /** Also the Idempotency-Key of the submission that this draft becomes. */
  id: z.string(),
  /** Rises with every save; 0 is a draft in which nothing was saved yet. */
  version: z.int(),
  updatedAt: z.string().nullable(),
  /** The door of the last save. */
  updatedVia: z.enum(['app', 'chat']).nullable(),
  content: draftContentSchema,
  /** Files that belong to this draft, also those not yet named in `content.evidence.fileIds`. */
  files: z.array(evidenceResponse),
});
export type DraftResponse = z.output<typeof draftResponse>;

export const getDraft = endpoint({
  method: 'get',
  path: '/draft',
  summary: 'My draft; an empty one is made when there is none',
  access: 'person',
  status: 200,
  response: draftResponse,
});

export const saveDraft = endpoint({
  method: 'put',
  path: '/draft',
  summary:
    'Keep my draft as typed. If-Match: "<id>:<version>" names what it builds on; 409 when that does not stand any more',
  access: 'person',
  headers: z.object({ 'if-match': z.string().optional() }),
  body: draftContentSchema,
  status: 200,
  response: draftResponse,
});

export const deleteDraft = endpoint({
  method: 'delete',
  path: '/draft',
  summary: 'Throw my draft and its files away',
  access: 'person',
  status: 204,
});
