import { CONFEDERATION_UNIT_ID, mayAppoint, scopeIdOf } from '@sang-kien/shared';
import type { Kysely, Selectable } from 'kysely';
import type { Appointments, Ids, NewInvitation } from '../services/ports.ts';
import { postEnded, postsOf } from './assert-post.ts';
import { insertAudit } from './audit.ts';
import { endNotices } from './end-notices.ts';
import { withinScopes } from './scope-filter.ts';
import type { Tables } from './tables.ts';

export async function invite(trx: Kysely<Tables>, invitation: NewInvitation, ids: Ids): Promise<string> {
  const id = ids();
  const { unitId, role, grassrootsKey, grassrootsUnion, by, at } = invitation;
  // The inviter's post may have ended since the request was let through.
  if (by !== null && !mayAppoint(await postsOf(trx, by), invitation)) throw postEnded();
  await trx
    .insertInto('invitation')
    .values({
      id,
      token_hash: invitation.tokenHash,
      unit_id: unitId,
      role,
      grassroots_key: grassrootsKey,
      expires_at: invitation.expiresAt.getTime(),
      invited_by: by,
    })
    .execute();
  if (grassrootsKey !== null && grassrootsUnion !== null) await nameBaseUnion(trx, invitation);
  const seat = { unit_id: unitId, role, grassroots_key: grassrootsKey };
  await noteChange(trx, { action: 'official.invite', id, seat, by, at, detail: { after: { role } } });
  return id;
}

/** A base union that has no entry yet is known by the name of its invitation. */
async function nameBaseUnion(trx: Kysely<Tables>, invitation: NewInvitation) {
  const { unitId, grassrootsKey, grassrootsUnion, at } = invitation;
  const scopeId = scopeIdOf(unitId, grassrootsKey);
  await trx
    .insertInto('base_union')
    .values({ scope_id: scopeId, unit_id: unitId, name: grassrootsUnion!, named_at: at.getTime() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type End = { id: string; by: string | null; at: Date };

export async function endPost(trx: Kysely<Tables>, { id, by, at }: End): ReturnType<Appointments['endPost']> {
  const post = await trx
    .selectFrom('official')
    .selectAll()
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!post) return 'gone';
  if (post.role === 'admin' && (await otherAdmins(trx, id)) === 0) return 'last_admin';
  await trx.updateTable('official').set({ revoked_at: at.getTime() }).where('id', '=', id).execute();
  await takeBackOffers(trx, post, at);
  await endNotices(trx, post.person_id);
  const detail = { before: { role: post.role }, after: null };
  await noteChange(trx, { action: 'official.revoke', id, seat: post, by, at, detail });
  return 'ended';
}

async function otherAdmins(trx: Kysely<Tables>, id: string): Promise<number> {
  const others = await trx
    .selectFrom('official')
    .select('id')
    .where('role', '=', 'admin')
    .where('revoked_at', 'is', null)
    .where('id', '!=', id)
    .execute();
  return others.length;
}

/** Whoever lost a post may have kept a link that they made with it. */
async function takeBackOffers(
  trx: Kysely<Tables>,
  post: Selectable<Tables['official']>,
  at: Date,
): Promise<void> {
  const scope =
    post.unit_id === CONFEDERATION_UNIT_ID
      ? { everything: true as const }
      : { unitId: post.unit_id, grassrootsKey: post.grassroots_key };
  await trx
    .updateTable('invitation')
    .set({ revoked_at: at.getTime() })
    .where('invited_by', '=', post.person_id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where(withinScopes([scope], { unit: 'unit_id', grassroots: 'grassroots_key' }))
    .execute();
}

export async function takeBack(trx: Kysely<Tables>, { id, by, at }: End): Promise<boolean> {
  const taken = await trx
    .updateTable('invitation')
    .set({ revoked_at: at.getTime() })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!taken) return false;
  const detail = { before: { role: taken.role }, after: null };
  await noteChange(trx, { action: 'invitation.revoke', id, seat: taken, by, at, detail });
  return true;
}

type Change = End & {
  action: string;
  seat: { unit_id: string; grassroots_key: string | null };
  detail: unknown;
};

function noteChange(trx: Kysely<Tables>, { action, id, seat, by, at, detail }: Change): Promise<void> {
  const place = {
    unitId: seat.unit_id,
    ...(seat.grassroots_key === null ? {} : { grassrootsKey: seat.grassroots_key }),
  };
  return insertAudit(trx, { at, personId: by, action, subject: id, detail, ...place });
}
