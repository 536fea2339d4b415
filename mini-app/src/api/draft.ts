import { draftResponse, type DraftContent, type DraftResponse } from '@sang-kien/shared';
import { callApi } from './client.ts';

export async function getDraft(): Promise<DraftResponse> {
  return draftResponse.parse(await callApi({ method: 'get', path: '/draft' }));
}

/**
 * Keeps the draft as typed, building on `version`.
 * @throws ApiProblem `conflict` when another door (the chat, another tab) was faster
 */
export async function saveDraft(content: DraftContent, version: number): Promise<DraftResponse> {
  const headers = { 'If-Match': `"${version}"` };
  return draftResponse.parse(await callApi({ method: 'put', path: '/draft', body: content, headers }));
}

export async function deleteDraft(): Promise<void> {
  await callApi({ method: 'delete', path: '/draft' });
}
