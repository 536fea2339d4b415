import {
  acceptInvitation as acceptEndpoint,
  listOfficialSubmissions as listEndpoint,
} from '@sang-kien/shared';
import { callApi } from './client.ts';

export type OfficialPage = ReturnType<typeof listEndpoint.response.parse>;
export type AcceptedRole = ReturnType<typeof acceptEndpoint.response.parse>;

/** The newest dossiers of my units and below, fifty a page; `before` is the `next` of the page above. */
export async function listOfficialSubmissions(before?: string): Promise<OfficialPage> {
  const answer = await callApi({ method: 'get', path: '/official/submissions', query: { before } });
  return listEndpoint.response.parse(answer);
}

/** Says to which unit a dossier of “Khác” belongs. */
export async function settleUnit(code: string, unitId: string): Promise<void> {
  await callApi({ method: 'post', path: `/official/submissions/${code}/unit`, body: { unitId } });
}

/** Takes up an invitation link: once, within seven days. */
export async function acceptInvitation(token: string): Promise<AcceptedRole> {
  const answer = await callApi({ method: 'post', path: '/official/invitations/accept', body: { token } });
  return acceptEndpoint.response.parse(answer);
}
