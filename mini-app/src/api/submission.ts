import { listSubmissions as listEndpoint, receiptResponse, submissionDetail } from '@sang-kien/shared';
import type { ReceiptResponse, SubmissionDetail, SubmissionSummary } from '@sang-kien/shared';
import { callApi } from './client.ts';

/** Submits. The draft's id as key makes a repeat harmless: the same key and body give the same receipt. */
export async function createSubmission(submission: unknown, key: string): Promise<ReceiptResponse> {
  const headers = { 'Idempotency-Key': key };
  const answer = await callApi({ method: 'post', path: '/submissions', body: submission, headers });
  return receiptResponse.parse(answer);
}

/** My dossiers, newest first. */
export async function listSubmissions(): Promise<SubmissionSummary[]> {
  const answer = await callApi({ method: 'get', path: '/submissions' });
  return listEndpoint.response.parse(answer).submissions;
}

/** One dossier: my own, or one within my unit as an official. */
export async function getSubmission(code: string): Promise<SubmissionDetail> {
  return submissionDetail.parse(
    await callApi({ method: 'get', path: `/submissions/${encodeURIComponent(code)}` }),
  );
}
