import { z } from 'zod';
import { stepIds } from '../submission/steps.ts';
import { exclusionIds } from '../submission/submission.ts';
import { endpoint } from './endpoint.ts';
import { submissionDetail } from './submission.ts';

/** Longest reason of a decision or a withdrawal, in signs as a person sees them. */
export const MAX_REASON = 1000;

/** `If-Match: "3"` (an entity tag, RFC 9110): the version of the dossier that the person has before them. */
const ifMatch = z.object({ 'if-match': z.string().regex(/^"\d{1,9}"$/) });

/** The `If-Match` of a change to a dossier. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/** The version that a tag of `versionTag` names. */
export function readVersionTag(tag: string): number {
  return Number(tag.replaceAll('"', ''));
}

/** Cleaned and counted by the server; the bound only keeps absurd sizes out. */
const reason = z.string().max(20_000);

export const decision = z.discriminatedUnion('to', [
  z.object({ to: z.literal('confirmed') }),
  z.object({
    to: z.literal('needs_changes'),
    reason,
    steps: z.array(z.enum(stepIds)).min(1).max(stepIds.length),
  }),
  z.object({ to: z.literal('invalid'), reason, exclusion: z.enum(exclusionIds) }),
]);
export type Decision = z.output<typeof decision>;

export const decideSubmission = endpoint({
  method: 'post',
  path: '/official/submissions/:code/decision',
  summary:
    'Confirm that the recognition is real, ask for changes, or mark invalid. If-Match: "<version>"; 409 when somebody changed it meanwhile',
  access: 'official',
  headers: ifMatch,
  body: decision,
  status: 200,
  response: submissionDetail,
});

export const editSubmission = endpoint({
  method: 'put',
  path: '/submissions/:code',
  summary:
    'Send my dossier in again as the unit asked: the whole of it, of which only the asked steps may differ. If-Match: "<version>"',
  access: 'person',
  headers: ifMatch,
  body: z.looseObject({}),
  status: 200,
  response: submissionDetail,
});

export const withdrawSubmission = endpoint({
  method: 'post',
  path: '/submissions/:code/withdraw',
  summary: 'Take my dossier back for good. If-Match: "<version>"',
  access: 'person',
  headers: ifMatch,
  body: z.object({ reason: reason.nullish() }),
  status: 200,
  response: submissionDetail,
});
