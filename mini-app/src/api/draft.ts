import {
  draftResponse,
  draftTag,
  type DraftBase,
  type DraftContent,
  type DraftResponse,
} from '@sang-kien/shared';
import { callApi } from './client.ts';

export async function getDraft(): Promise<DraftResponse> {
  return draftResponse.parse(await callApi({ method: 'get', path: '/draft' }));
}

/**
 * Keeps the draft as typed, building on `base`.
 * @throws ApiProblem `conflict` when another door (the chat, another tab) was faster, or the draft was sent in there
 */
export async function saveDraft(content: DraftContent, base: DraftBase): Promise<DraftResponse> {
  const headers = { 'If-Match': draftTag(base) };
  return draftResponse.parse(await callApi({ method: 'put', path: '/draft', body: content, headers }));
}

export async function deleteDraft(): Promise<void> {
  await callApi({ method: 'delete', path: '/draft' });
}
