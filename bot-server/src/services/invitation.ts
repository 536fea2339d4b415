import { createHash, randomBytes } from 'node:crypto';
import { AppError, type OfficialRole } from '@sang-kien/shared';
import type { Audit, Clock, Official, Officials, Person } from './ports.ts';

const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

export type Invitation = { unitId: string; role: OfficialRole; grassrootsKey: string | null };

/** Makes an invitation and returns its secret, of which only the hash is kept. Valid once, for seven days. */
export async function inviteOfficial(
  deps: { officials: Officials; audit: Audit; clock: Clock },
  invitation: Invitation,
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const at = deps.clock.now();
  await deps.officials.invite({
    ...invitation,
    tokenHash: hashOf(token),
    expiresAt: new Date(at.getTime() + LIFE_MS),
  });
  await deps.audit.write({
    at,
    personId: null,
    action: 'official.invite',
    subject: invitation.unitId,
    detail: invitation,
  });
  return token;
}

/** Takes up an invitation for a person; 'not_found' when it is unknown, used up or expired. */
export async function acceptInvitation(
  deps: { officials: Officials; clock: Clock },
  person: Person,
  token: string,
): Promise<Official> {
  const official = await deps.officials.accept(hashOf(token), person.id, deps.clock.now());
  if (!official) {
    throw new AppError(
      'not_found',
      'Lời mời này không còn dùng được (đã dùng hoặc quá 7 ngày). Bạn vui lòng xin lời mời mới.',
    );
  }
  return official;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
