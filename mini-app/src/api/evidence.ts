import { authorization, callApi } from './client.ts';
import { apiUrl } from './transport.ts';
import { localProblem, problemFrom } from './problem.ts';

/** Where tus uploads begin. */
export function evidenceEndpoint(): string {
  return apiUrl('/evidence');
}

/** Takes a file away, finished or not (tus termination). */
export async function deleteEvidence(id: string): Promise<void> {
  const headers = { 'Tus-Resumable': '1.0.0' };
  await callApi({ method: 'delete', path: `/evidence/${encodeURIComponent(id)}`, headers });
}

/** The content of a file; it needs the person's session, so a plain link cannot fetch it. */
export async function getEvidence(id: string): Promise<Blob> {
  const response = await fetch(apiUrl(`/evidence/${encodeURIComponent(id)}`), {
    headers: authorization(),
  }).catch(() => {
    throw localProblem('offline');
  });
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => undefined));
  return response.blob();
}
