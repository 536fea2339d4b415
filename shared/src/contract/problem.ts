import { z } from 'zod';
import { errorCodes } from '../error.ts';
import { submissionFlags } from '../submission/submission.ts';

export const fieldProblem = z.object({ code: z.string(), field: z.string(), message: z.string() });

/** `application/problem+json` (RFC 9457): `title` is a Vietnamese sentence that may be shown as it is. */
export const problemResponse = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(errorCodes),
  /** What is wrong, field by field. */
  fields: z.array(fieldProblem).optional(),
});
/** A refused submission carries the judge's whole verdict (DESIGN 4.3) beside the members of any problem. */
export const refusedSubmission = problemResponse.extend({
  ok: z.literal(false),
  submittedPhase: z.int().nullable(),
  qualifiedPhase: z.int().nullable(),
  flags: z.array(z.enum(submissionFlags)),
  problems: z.array(fieldProblem),
});
export type ProblemResponse = z.output<typeof problemResponse>;
