import { z } from 'zod';
import { officialRoles } from '../review/roles.ts';
import { MAX_BASE_UNION_NAME, MAX_SCOPE_ID } from '../units/base-union.ts';
import { endpoint } from './endpoint.ts';

const placeResponse = z.object({
  scopeId: z.string(),
  /** As people read it: the base union first where there is one. */
  name: z.string(),
});
const pageQuery = z.object({
  /** A place of mine or below; left out, all of mine. */
  scope: z.string().max(MAX_SCOPE_ID).optional(),
  before: z.string().max(100).optional(),
});

export const officialPost = z.object({
  id: z.string(),
  personName: z.string().nullable(),
  role: z.enum(officialRoles),
  place: placeResponse,
  since: z.string(),
  /** Null when the invitation came from the server's command line. */
  invitedBy: z.string().nullable(),
  /** Whether I may end this post. */
  mayRevoke: z.boolean(),
});
export type OfficialPost = z.output<typeof officialPost>;

export const openInvitation = z.object({
  id: z.string(),
  role: z.enum(officialRoles),
  place: placeResponse,
  invitedBy: z.string().nullable(),
  expiresAt: z.string(),
  mayRevoke: z.boolean(),
});
export type OpenInvitation = z.output<typeof openInvitation>;

export const listOfficials = endpoint({
  method: 'get',
  path: '/official/people',
  summary: 'Officials of my units and below, newest first; fifty a page, `before` is the `next` of the last',
  access: 'official',
  query: pageQuery,
  status: 200,
  response: z.object({
    officials: z.array(officialPost),
    next: z.string().nullable(),
    /** Roles that I may invite to, somewhere within my units. */
    rolesToInvite: z.array(z.enum(officialRoles)),
  }),
});

export const listInvitations = endpoint({
  method: 'get',
  path: '/official/invitations',
  summary: 'Invitations to my units and below that nobody has taken up yet, newest first, fifty a page',
  access: 'official',
  query: pageQuery,
  status: 200,
  response: z.object({ invitations: z.array(openInvitation), next: z.string().nullable() }),
});

export const inviteOfficial = endpoint({
  method: 'post',
  path: '/official/invitations',
  summary: 'Invite somebody to a post below mine; the link works once, for seven days, and is shown only now',
  access: 'official',
  body: z.object({
    scopeId: z.string().min(1).max(MAX_SCOPE_ID),
    /** Name of the base union that the post is for, when `scopeId` is the unit above it. */
    grassrootsUnion: z.string().max(MAX_BASE_UNION_NAME).optional(),
    role: z.enum(officialRoles),
  }),
  status: 201,
  response: z.object({
    id: z.string(),
    link: z.string(),
    role: z.enum(officialRoles),
    place: placeResponse,
    expiresAt: z.string(),
  }),
});

export const revokeOfficial = endpoint({
  method: 'post',
  path: '/official/people/:id/revoke',
  summary: 'End a post below mine, at once, with the open invitations that came from it',
  access: 'official',
  status: 204,
});

export const revokeInvitation = endpoint({
  method: 'post',
  path: '/official/invitations/:id/revoke',
  summary: 'Take back an invitation that nobody has taken up',
  access: 'official',
  status: 204,
});
