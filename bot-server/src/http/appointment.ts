import {
  CONFEDERATION_NAME,
  findUnit,
  inviteOfficial,
  listInvitations,
  listOfficials,
  revokeInvitation,
  revokeOfficial,
  scopeIdOf,
  type OfficialPost,
  type OpenInvitation,
} from '@sang-kien/shared';
import { Router } from 'express';
import type { AppointmentService, Seen } from '../services/appointment.ts';
import type { Invitation, Post } from '../services/ports.ts';
import { bind } from './bind.ts';

type Deps = { appointments: AppointmentService; linkTo: (path: string) => string };

/** For officials: who holds which post below me, inviting, and ending it. */
export function appointmentRoutes({ appointments, linkTo }: Deps): Router {
  const router = Router();
  bind(router, listOfficials, async ({ person, query: { scope = null, before = null } }) => {
    const { items, next, rolesToInvite } = await appointments.people(person, { scopeId: scope, before });
    return { officials: items.map(presentPost), next, rolesToInvite };
  });
  bind(router, listInvitations, async ({ person, query: { scope = null, before = null } }) => {
    const { items, next } = await appointments.invitations(person, { scopeId: scope, before });
    return { invitations: items.map(presentInvitation), next };
  });
  bind(router, inviteOfficial, async ({ person, body }) => {
    const asked = { ...body, grassrootsUnion: body.grassrootsUnion ?? null };
    const { id, role, token, expiresAt, ...seat } = await appointments.invite(person, asked);
    const link = linkTo(`/can-bo/loi-moi?token=${token}`);
    return { id, link, role, place: placeOf(seat), expiresAt: expiresAt.toISOString() };
  });
  bind(router, revokeOfficial, ({ person, params }) => appointments.endPost(person, params['id'] ?? ''));
  bind(router, revokeInvitation, ({ person, params }) => appointments.takeBack(person, params['id'] ?? ''));
  return router;
}

function presentPost(post: Seen<Post>): OfficialPost {
  const { id, personName, role, since, invitedBy, mayRevoke } = post;
  return { id, personName, role, place: placeOf(post), since: since.toISOString(), invitedBy, mayRevoke };
}

function presentInvitation(invitation: Seen<Invitation>): OpenInvitation {
  const { id, role, invitedBy, expiresAt, mayRevoke } = invitation;
  return { id, role, place: placeOf(invitation), invitedBy, expiresAt: expiresAt.toISOString(), mayRevoke };
}

type Place = Pick<Post, 'unitId' | 'grassrootsKey' | 'grassrootsUnion'>;

function placeOf({ unitId, grassrootsKey, grassrootsUnion }: Place) {
  const unit = findUnit(unitId)?.name ?? CONFEDERATION_NAME;
  const union = grassrootsUnion ?? grassrootsKey;
  return { scopeId: scopeIdOf(unitId, grassrootsKey), name: union === null ? unit : `${union}, ${unit}` };
}
