import {
  inviteOfficial as inviteEndpoint,
  listInvitations as invitationsEndpoint,
  listOfficials as officialsEndpoint,
  type OfficialRole,
} from '@sang-kien/shared';
import { callApi } from './client.ts';

export type OfficialsPage = ReturnType<typeof officialsEndpoint.response.parse>;
export type InvitationsPage = ReturnType<typeof invitationsEndpoint.response.parse>;
export type Invited = ReturnType<typeof inviteEndpoint.response.parse>;
export type InviteAsked = { scopeId: string; grassrootsUnion?: string; role: OfficialRole };

/** Officials of my units and below, fifty a page; `before` is the `next` of the page above. */
export async function listOfficials(before?: string): Promise<OfficialsPage> {
  const answer = await callApi({ method: 'get', path: officialsEndpoint.path, query: { before } });
  return officialsEndpoint.response.parse(answer);
}

/** Invitations that nobody has taken up yet. */
export async function listInvitations(before?: string): Promise<InvitationsPage> {
  const answer = await callApi({ method: 'get', path: invitationsEndpoint.path, query: { before } });
  return invitationsEndpoint.response.parse(answer);
}

/** The link in the answer is shown this once. */
export async function inviteOfficial(body: InviteAsked): Promise<Invited> {
  return inviteEndpoint.response.parse(await callApi({ method: 'post', path: inviteEndpoint.path, body }));
}

/** Ends a post, or takes an invitation back. */
export async function revoke(what: 'people' | 'invitations', id: string): Promise<void> {
  await callApi({ method: 'post', path: `/official/${what}/${id}/revoke` });
}
