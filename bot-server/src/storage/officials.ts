import { answeringRoles, type OfficialRole } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Official, Officials } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import type { StorageContext } from './context.ts';
import { prepared } from './prepared.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

export function createOfficials({ db, write, ids }: StorageContext): Officials {
  return {
    async rolesOf(personId) {
      const { rows } = await selectRoles(db, { personId });
      return rows.map(fromRow);
    },
    async lastPostEnd(personId) {
      const { rows } = await selectLastEnd(db, { personId });
      const at = rows[0]?.at ?? null;
      return at === null ? null : new Date(at);
    },
    anyOf: (unitIds, grassrootsKey, except = '') => unitsAnswered(db, { unitIds, grassrootsKey, except }),
    invite: ({ tokenHash, unitId, role, grassrootsKey, expiresAt }) =>
      write(async (trx) => {
        const row = { token_hash: tokenHash, unit_id: unitId, role, grassroots_key: grassrootsKey };
        const open = { id: ids(), expires_at: expiresAt.getTime() };
        await trx
          .insertInto('invitation')
          .values({ ...row, ...open })
          .execute();
      }),
    accept: (tokenHash, personId, at) =>
      write(async (trx) => {
        await assertPresent(trx, personId);
        const offered = await findOpenInvitation(trx, tokenHash, at);
        if (!offered) return undefined;
        const { unit_id, role, grassroots_key, invited_by } = offered;
        const seat = { unit_id, role, grassroots_key };
        const held = (await selectRoles(trx, { personId })).rows;
        if (held.some((post) => isSamePost(post, seat))) return 'already_held';
        await trx
          .updateTable('invitation')
          .set({ accepted_by: personId, accepted_at: at.getTime() })
          .where('token_hash', '=', tokenHash)
          .execute();
        const row = { ...seat, id: ids(), person_id: personId, since: at.getTime(), invited_by };
        await trx.insertInto('official').values(row).execute();
        const place = {
          unitId: unit_id,
          ...(grassroots_key === null ? {} : { grassrootsKey: grassroots_key }),
        };
        const audit = { at, personId, action: 'official.accept', subject: row.id, ...place };
        await insertAudit(trx, { ...audit, detail: { after: { role } } });
        return fromRow(row);
      }),
  };
}

type Asked = { unitIds: readonly string[]; grassrootsKey: string; except: string };

/** A base union stands right in the nearest unit, the first: one of that name in a unit above is another. */
async function unitsAnswered(
  db: Kysely<Tables>,
  { unitIds, grassrootsKey, except }: Asked,
): Promise<string[]> {
  const rows = await db
    .selectFrom('official')
    .select('unit_id')
    .distinct()
    .where('revoked_at', 'is', null)
    .where('unit_id', 'in', unitIds)
    .where('role', 'in', answeringRoles)
    .where((where) =>
      where.or([
        where('grassroots_key', 'is', null),
        where('grassroots_key', '=', grassrootsKey).and('unit_id', '=', unitIds[0] ?? ''),
      ]),
    )
    .where('person_id', '!=', except)
    .execute();
  const present = new Set(rows.map(({ unit_id }) => unit_id));
  return unitIds.filter((unitId) => present.has(unitId));
}

const selectRoles = prepared((db, { personId }: { personId: string }) =>
  db
    .selectFrom('official')
    .selectAll()
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('since'),
);

const selectLastEnd = prepared((db, { personId }: { personId: string }) =>
  db
    .selectFrom('official')
    .select(({ fn }) => fn.max<number | null>('revoked_at').as('at'))
    .where('person_id', '=', personId),
);

type Seat = { unit_id: string; role: string; grassroots_key: string | null };

function isSamePost(one: Seat, other: Seat): boolean {
  const samePlace = one.unit_id === other.unit_id && one.grassroots_key === other.grassroots_key;
  return samePlace && one.role === other.role;
}

/** Within the write of its acceptance, so that of two taps only one finds it open. */
function findOpenInvitation(trx: Kysely<Tables>, tokenHash: string, at: Date) {
  return trx
    .selectFrom('invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at.getTime())
    .executeTakeFirst();
}

function fromRow(row: {
  person_id: string;
  unit_id: string;
  role: string;
  grassroots_key: string | null;
}): Official {
  return {
    personId: row.person_id,
    unitId: row.unit_id,
    role: row.role as OfficialRole,
    grassrootsKey: row.grassroots_key,
  };
}
