import { z } from 'zod';
import { evidenceKinds } from '../evidence/evidence.ts';

export const evidenceResponse = z.object({
  id: z.string(),
  name: z.string(),
  bytes: z.int(),
  kind: z.enum(evidenceKinds),
  /** `uploading` until the last byte has come and the content was looked at. */
  state: z.enum(['uploading', 'ready']),
});
export type EvidenceResponse = z.output<typeof evidenceResponse>;
