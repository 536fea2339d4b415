import { z } from 'zod';
import { errorCodes } from '../error.ts';

export const fieldProblem = z.object({ code: z.string(), field: z.string(), message: z.string() });

/** `application/problem+json` (RFC 9457): `title` is a Vietnamese sentence that may be shown as it is. */
export const problemResponse = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(errorCodes),
  problems: z.array(fieldProblem).optional(),
});
export type ProblemResponse = z.output<typeof problemResponse>;
