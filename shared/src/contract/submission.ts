import { z } from 'zod';
import { dossierActions } from '../submission/dossier-actions.ts';
import { submissionStates } from '../submission/status.ts';
import { stepIds } from '../submission/steps.ts';
import { exclusionIds, submissionFlags, submissionSchema } from '../submission/submission.ts';
import { endpoint } from './endpoint.ts';
import { evidenceResponse } from './evidence.ts';

export const receiptResponse = z.object({
  code: z.string(),
  state: z.enum(submissionStates),
  submittedAt: z.string(),
  submittedPhase: z.int(),
  qualifiedPhase: z.int().nullable(),
  flags: z.array(z.enum(submissionFlags)),
});
export type ReceiptResponse = z.output<typeof receiptResponse>;

export const submissionSummary = z.object({
  code: z.string(),
  title: z.string(),
  state: z.enum(submissionStates),
  submittedAt: z.string(),
  submittedPhase: z.int(),
});
export type SubmissionSummary = z.output<typeof submissionSummary>;

export const timelineEntry = z.object({
  at: z.string(),
  state: z.enum(submissionStates),
  by: z.enum(['author', 'unit', 'organiser', 'system']),
  reason: z.string().nullable(),
  exclusion: z.enum(exclusionIds).nullable(),
  /** Steps that the author is asked to put right. */
  steps: z.array(z.enum(stepIds)),
});

export const submissionDetail = receiptResponse.extend({
  programmeVersion: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  /** It came in under “Khác”, and nobody has said yet which unit it belongs to. */
  unitUnsettled: z.boolean(),
  superiorName: z.string().nullable(),
  content: submissionSchema,
  files: z.array(evidenceResponse),
  timeline: z.array(timelineEntry),
  /** Rises with each change; a change names the one that it builds on by `If-Match`. */
  version: z.int(),
  /** What whoever asks may do about it now. */
  actions: z.array(z.enum(dossierActions)),
});
export type SubmissionDetail = z.output<typeof submissionDetail>;

export const createSubmission = endpoint({
  method: 'post',
  path: '/submissions',
  summary: 'Submit. The same Idempotency-Key with the same body gives the same answer; with another body 409',
  access: 'person',
  // `import:` begins the keys of rows of spreadsheets, of which nobody is told one by one.
  headers: z.object({
    'idempotency-key': z
      .string()
      .max(255)
      .regex(/^(?!import:)./s),
  }),
  body: z.looseObject({}),
  status: 201,
  response: receiptResponse,
});

export const listSubmissions = endpoint({
  method: 'get',
  path: '/submissions',
  summary: 'My dossiers, newest first',
  access: 'person',
  status: 200,
  response: z.object({ submissions: z.array(submissionSummary) }),
});

export const getSubmission = endpoint({
  method: 'get',
  path: '/submissions/:code',
  summary: 'One dossier with its timeline: my own, or one within my unit as an official',
  access: 'person',
  status: 200,
  response: submissionDetail,
});
