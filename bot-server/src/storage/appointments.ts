import type { OfficialRole } from '@sang-kien/shared';
import { sql, type Kysely } from 'kysely';
import type { Appointments, Invitation, Post } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { endPost, invite, takeBack } from './appointment-changes.ts';
import { withinScopes } from './scope-filter.ts';
import type { Tables } from './tables.ts';

export function createAppointments({ db, write, ids }: StorageContext): Appointments {
  return {
    invite: (invitation) => write((trx) => invite(trx, invitation, ids)),
    async posts(scopes, { before, limit }) {
      const rows = await selectPosts(db)
        .where(withinScopes(scopes, { unit: 'official.unit_id', grassroots: 'official.grassroots_key' }))
        .$if(before !== null, (query) => query.where('official.id', '<', before!))
        .orderBy('official.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toPost);
    },
    async findPost(id) {
      const row = await selectPosts(db).where('official.id', '=', id).executeTakeFirst();
      return row && toPost(row);
    },
    async invitations(scopes, { before, limit, at }) {
      const rows = await selectInvitations(db, at)
        .where(withinScopes(scopes, { unit: 'invitation.unit_id', grassroots: 'invitation.grassroots_key' }))
        .$if(before !== null, (query) => query.where('invitation.id', '<', before!))
        .orderBy('invitation.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toInvitation);
    },
    async findInvitation(id, at) {
      const row = await selectInvitations(db, at).where('invitation.id', '=', id).executeTakeFirst();
      return row && toInvitation(row);
    },
    endPost: (end) => write((trx) => endPost(trx, end)),
    takeBack: (end) => write((trx) => takeBack(trx, end)),
  };
}

/** A base union's name, by its place. */
const unionName = (of: 'official' | 'invitation') =>
  sql<string>`${sql.ref(`${of}.unit_id`)} || '#' || ${sql.ref(`${of}.grassroots_key`)}`;

function selectPosts(db: Kysely<Tables>) {
  return db
    .selectFrom('official')
    .innerJoin('person', 'person.id', 'official.person_id')
    .leftJoin('person as inviter', 'inviter.id', 'official.invited_by')
    .leftJoin('base_union', (join) => join.on('base_union.scope_id', '=', unionName('official')))
    .select(['official.id', 'person_id', 'official.unit_id', 'role', 'grassroots_key', 'since'])
    .select(['person.name as person_name', 'inviter.name as inviter_name', 'base_union.name as union_name'])
    .where('revoked_at', 'is', null);
}

function selectInvitations(db: Kysely<Tables>, at: Date) {
  return db
    .selectFrom('invitation')
    .leftJoin('person as inviter', 'inviter.id', 'invitation.invited_by')
    .leftJoin('base_union', (join) => join.on('base_union.scope_id', '=', unionName('invitation')))
    .select(['invitation.id', 'invitation.unit_id', 'role', 'grassroots_key', 'expires_at'])
    .select(['inviter.name as inviter_name', 'base_union.name as union_name'])
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at.getTime());
}

type SeatRow = {
  id: string;
  unit_id: string;
  role: string;
  grassroots_key: string | null;
  inviter_name: string | null;
  union_name: string | null;
};

function toPost(row: SeatRow & { person_id: string; person_name: string | null; since: number }): Post {
  const { person_id: personId, person_name: personName } = row;
  return { ...toSeat(row), personId, personName, since: new Date(row.since) };
}

function toInvitation(row: SeatRow & { expires_at: number }): Invitation {
  return { ...toSeat(row), expiresAt: new Date(row.expires_at) };
}

function toSeat(row: SeatRow) {
  return {
    id: row.id,
    unitId: row.unit_id,
    role: row.role as OfficialRole,
    grassrootsKey: row.grassroots_key,
    grassrootsUnion: row.union_name,
    invitedBy: row.inviter_name,
  };
}
