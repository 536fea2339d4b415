import { acceptInvitation as acceptEndpoint } from '@sang-kien/shared';
import { callApi } from './client.ts';

export type AcceptedRole = ReturnType<typeof acceptEndpoint.response.parse>;

/** Says to which unit a dossier of “Khác” belongs. */
export async function settleUnit(code: string, unitId: string): Promise<void> {
  await callApi({ method: 'post', path: `/official/submissions/${code}/unit`, body: { unitId } });
}

/** Takes up an invitation link: once, within seven days. */
export async function acceptInvitation(token: string): Promise<AcceptedRole> {
  const answer = await callApi({ method: 'post', path: '/official/invitations/accept', body: { token } });
  return acceptEndpoint.response.parse(answer);
}
