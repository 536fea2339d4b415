import {
  getOfficialTasks as tasksEndpoint,
  listOfficialSubmissions as listEndpoint,
  type OfficialTasks,
} from '@sang-kien/shared';
import { callApi } from './client.ts';

export type DossierPage = ReturnType<typeof listEndpoint.response.parse>;
/** Which dossiers are wanted; what is left out takes all. */
export type DossierFilters = {
  scopeId?: string | undefined;
  state?: string | undefined;
  phase?: string | undefined;
  answered?: '1' | undefined;
  q?: string | undefined;
};

/** My posts and what waits for me in them; refused with 'forbidden' to who has none. */
export async function getOfficialTasks(): Promise<OfficialTasks> {
  return tasksEndpoint.response.parse(await callApi({ method: 'get', path: '/official/tasks' }));
}

/** Dossiers of my units and below, fifty a page; `before` is the `next` of the page above. */
export async function listOfficialSubmissions(
  filters: DossierFilters,
  before?: string,
): Promise<DossierPage> {
  const query = { ...filters, before };
  return listEndpoint.response.parse(await callApi({ method: 'get', path: '/official/submissions', query }));
}
