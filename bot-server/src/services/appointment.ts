import {
  fitsSeat,
  hasRight,
  isBaseUnionKey,
  mayAppoint,
  needsBaseUnion,
  officialRoles,
  readBaseUnionName,
  readScopeId,
  rolesToAppoint,
  scopeIdOf,
  type OfficialRole,
} from '@sang-kien/shared';
import { appointmentTexts as texts } from '../texts/appointment.ts';
import { makeInvitation } from './invitation.ts';
import type { Appointments, Clock, Invitation, Official, Officials, Person, Post } from './ports.ts';
import { reachesScope, requireScope, scopesFor } from './rights.ts';
import { scopesWithin } from './scopes-within.ts';

export type AppointmentDeps = { appointments: Appointments; officials: Officials; clock: Clock };
export type ListAsked = { scopeId: string | null; before: string | null };
export type Seen<T> = T & { mayRevoke: boolean };
export type SeenPage<T> = { items: Seen<T>[]; next: string | null };
export type InviteAsked = { scopeId: string; grassrootsUnion: string | null; role: OfficialRole };
export type Invited = Invitation & { token: string };
export type AppointmentService = ReturnType<typeof createAppointmentService>;

const PAGE = 50;

/**
 * Who holds which post below me, who is invited, and both ways to change it. All of it is asked of the posts that
 * may appoint; a place, post or invitation elsewhere is 'not_found', one beside or above me 'forbidden'.
 */
export function createAppointmentService(deps: AppointmentDeps) {
  const { appointments, officials, clock } = deps;
  const appointing = async (person: Person) =>
    (await officials.rolesOf(person.id)).filter(({ role }) => hasRight(role, 'appoint'));
  return {
    async people(person: Person, { scopeId, before }: ListAsked) {
      const scopes = scopesWithin(await scopesFor(deps, person, 'appoint'), scopeId);
      const posts = await appointing(person);
      const page = pageOf(await appointments.posts(scopes, { before, limit: PAGE + 1 }), posts);
      return { ...page, rolesToInvite: rolesOf(posts) };
    },
    async invitations(person: Person, { scopeId, before }: ListAsked): Promise<SeenPage<Invitation>> {
      const scopes = scopesWithin(await scopesFor(deps, person, 'appoint'), scopeId);
      const page = { before, limit: PAGE + 1, at: clock.now() };
      return pageOf(await appointments.invitations(scopes, page), await appointing(person));
    },
    async invite(person: Person, asked: InviteAsked): Promise<Invited> {
      const seat = readSeat(asked);
      requireScope(await scopesFor(deps, person, 'appoint'), scopeIdOf(seat.unitId, seat.grassrootsKey));
      if (!mayAppoint(await appointing(person), seat)) throw texts.notYoursToInvite();
      return makeInvitation(deps, { ...seat, by: person });
    },
    async endPost(person: Person, id: string): Promise<void> {
      const scopes = await scopesFor(deps, person, 'appoint');
      const post = await appointments.findPost(id);
      if (!post || !reachesScope(scopes, placeOf(post))) throw texts.noSuchPost();
      if (!mayAppoint(await appointing(person), post)) throw texts.notYoursToEnd();
      const outcome = await appointments.endPost({ id, by: person.id, at: clock.now() });
      if (outcome === 'gone') throw texts.noSuchPost();
      if (outcome === 'last_admin') throw texts.lastAdmin();
    },
    async takeBack(person: Person, id: string): Promise<void> {
      const scopes = await scopesFor(deps, person, 'appoint');
      const invitation = await appointments.findInvitation(id, clock.now());
      if (!invitation || !reachesScope(scopes, placeOf(invitation))) throw texts.noSuchInvitation();
      if (!mayAppoint(await appointing(person), invitation)) throw texts.notYoursToEnd();
      const taken = await appointments.takeBack({ id, by: person.id, at: clock.now() });
      if (!taken) throw texts.noSuchInvitation();
    },
  };
}

type Seat = Pick<Official, 'unitId' | 'role' | 'grassrootsKey'>;

function placeOf({ unitId, grassrootsKey }: Seat): string {
  return scopeIdOf(unitId, grassrootsKey);
}

function rolesOf(posts: readonly Official[]): OfficialRole[] {
  return officialRoles.filter((role) => posts.some((post) => rolesToAppoint(post.role).includes(role)));
}

function pageOf<T extends Post | Invitation>(found: readonly T[], posts: readonly Official[]): SeenPage<T> {
  const items = found.slice(0, PAGE).map((each) => ({ ...each, mayRevoke: mayAppoint(posts, each) }));
  return { items, next: found.length > PAGE ? items.at(-1)!.id : null };
}

/** Where the post is to be, of which role. @throws AppError 'refused' naming what does not fit */
function readSeat({
  scopeId,
  grassrootsUnion,
  role,
}: InviteAsked): Seat & { grassrootsUnion: string | null } {
  const scope = readScopeId(scopeId);
  if (scope === undefined) throw texts.noSuchUnit();
  const { name, key } = readBaseUnionName(grassrootsUnion ?? '');
  const grassrootsKey = scope.grassrootsKey ?? (key || null);
  if (!fitsSeat(role, scope.unitId)) throw texts.doesNotFit(role);
  if (needsBaseUnion(role) && grassrootsKey === null) throw texts.baseUnionMissing();
  if (!needsBaseUnion(role) && grassrootsKey !== null) throw texts.noBaseUnion(role);
  if (grassrootsUnion !== null && needsBaseUnion(role)) checkName(scope.unitId, { key, grassrootsKey });
  if (scope.grassrootsKey !== null && !isBaseUnionKey(scope.unitId, scope.grassrootsKey))
    throw texts.noSuchUnit();
  return { unitId: scope.unitId, role, grassrootsKey, grassrootsUnion: name === '' ? null : name };
}

/** @throws AppError 'refused' for a name that says nothing, is endless, or is another base union's */
function checkName(
  unitId: string,
  { key, grassrootsKey }: { key: string; grassrootsKey: string | null },
): void {
  if (key === '') throw texts.baseUnionMissing();
  if (!isBaseUnionKey(unitId, key)) throw texts.baseUnionTooLong();
  if (key !== grassrootsKey) throw texts.otherBaseUnion();
}
