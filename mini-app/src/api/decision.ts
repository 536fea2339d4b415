import { submissionDetail, versionTag, type Decision, type SubmissionDetail } from '@sang-kien/shared';
import { callApi } from './client.ts';

/** A dossier as the person has it before them: a change is refused when it has moved on since. */
export type Seen = Pick<SubmissionDetail, 'code' | 'version'>;

/** The unit's word on a dossier. */
export async function decideSubmission(seen: Seen, decision: Decision): Promise<SubmissionDetail> {
  const path = `/official/submissions/${encodeURIComponent(seen.code)}/decision`;
  return change({ method: 'post', path, body: decision }, seen);
}

/** Sends my dossier in again after its unit asked for changes. */
export async function editSubmission(seen: Seen, body: unknown): Promise<SubmissionDetail> {
  return change({ method: 'put', path: pathOf(seen), body }, seen);
}

/** Takes my dossier back for good. */
export async function withdrawSubmission(seen: Seen, reason: string): Promise<SubmissionDetail> {
  return change({ method: 'post', path: `${pathOf(seen)}/withdraw`, body: { reason } }, seen);
}

type Change = { method: 'post' | 'put'; path: string; body: unknown };

async function change(call: Change, { version }: Seen): Promise<SubmissionDetail> {
  return submissionDetail.parse(await callApi({ ...call, headers: { 'If-Match': versionTag(version) } }));
}

function pathOf({ code }: Seen): string {
  return `/submissions/${encodeURIComponent(code)}`;
}
