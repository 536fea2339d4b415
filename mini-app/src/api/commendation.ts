import {
  getCommendation as listEndpoint,
  getCommendationDocument as documentEndpoint,
  type Commendation,
} from '@sang-kien/shared';
import { authorization, callApi } from './client.ts';
import { localProblem, problemFrom } from './problem.ts';
import { apiUrl } from './transport.ts';

/** What a list is asked by, as it stands in an address. */
export type CommendationAsked = Record<
  'scope' | 'phase' | 'quarter' | 'of' | 'level' | 'order',
  string | undefined
>;

export async function getCommendation(query: CommendationAsked): Promise<Commendation> {
  return listEndpoint.response.parse(await callApi({ method: 'get', path: listEndpoint.path, query }));
}

/** The same list as a Word file; it needs the person's session, so a plain link cannot fetch it. */
export async function getCommendationDocument(query: CommendationAsked): Promise<Blob> {
  const response = await fetch(apiUrl(documentEndpoint.path, query), { headers: authorization() }).catch(
    () => {
      throw localProblem('offline');
    },
  );
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => undefined));
  return response.blob();
}
