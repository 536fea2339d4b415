import { createHash, randomBytes } from 'node:crypto';
import { AppError, type OfficialRole } from '@sang-kien/shared';
import { appointmentTexts } from '../texts/appointment.ts';
import type { Appointments, Clock, Invitation, Official, Officials, Person } from './ports.ts';

const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

export type OfferedPost = {
  unitId: string;
  role: OfficialRole;
  grassrootsKey: string | null;
  /** The name behind the key, by which a base union is known that has no entry yet. */
  grassrootsUnion?: string | null;
};

/** For the command line: makes an invitation and returns its secret. Valid once, for seven days. */
export async function inviteOfficial(
  deps: { appointments: Appointments; clock: Clock },
  post: OfferedPost,
): Promise<string> {
  return (await makeInvitation(deps, { ...post, by: null })).token;
}

/** Makes an invitation, valid once and for seven days. Of its secret only the hash is kept. */
export async function makeInvitation(
  { appointments, clock }: { appointments: Appointments; clock: Clock },
  { by, grassrootsUnion = null, ...seat }: OfferedPost & { by: Person | null },
): Promise<Invitation & { token: string }> {
  const token = randomBytes(24).toString('base64url');
  const at = clock.now();
  const offered = { ...seat, grassrootsUnion, expiresAt: new Date(at.getTime() + LIFE_MS) };
  const id = await appointments.invite({ ...offered, tokenHash: hashOf(token), by: by?.id ?? null, at });
  return { ...offered, id, invitedBy: by?.name ?? null, token };
}

/**
 * Takes up an invitation for a person; 'not_found' when it is unknown, used up, taken back or expired, 'conflict'
 * when they hold the very post.
 */
export async function acceptInvitation(
  deps: { officials: Officials; clock: Clock },
  person: Person,
  token: string,
): Promise<Official> {
  const official = await deps.officials.accept(hashOf(token), person.id, deps.clock.now());
  if (official === 'already_held') throw appointmentTexts.alreadyHeld();
  if (official) return official;
  throw new AppError(
    'not_found',
    'Lời mời này không còn dùng được (đã dùng, đã thu hồi hoặc quá 7 ngày). Vui lòng xin lời mời mới.',
  );
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
