import { answeringRoles, type OfficialRole } from '@sang-kien/shared';
import type { Official, Officials } from '../services/ports.ts';
import { insertAudit } from './audit.ts';
import type { StorageContext } from './context.ts';
import { prepared } from './prepared.ts';
import { assertPresent } from './present-person.ts';

export function createOfficials({ db, write, ids }: StorageContext): Officials {
  return {
    async rolesOf(personId) {
      const { rows } = await selectRoles(db, { personId });
      return rows.map(fromRow);
    },
    async anyOf(unitIds, grassrootsKey, except = '') {
      const rows = await db
        .selectFrom('official')
        .select('unit_id')
        .distinct()
        .where('revoked_at', 'is', null)
        .where('unit_id', 'in', unitIds)
        .where('role', 'in', answeringRoles)
        .where((where) =>
          where.or([where('grassroots_key', 'is', null), where('grassroots_key', '=', grassrootsKey)]),
        )
        .where('person_id', '!=', except)
        .execute();
      const present = new Set(rows.map(({ unit_id }) => unit_id));
      return unitIds.filter((unitId) => present.has(unitId));
    },
    invite: ({ tokenHash, unitId, role, grassrootsKey, expiresAt }) =>
      write(async (trx) => {
        const row = { token_hash: tokenHash, unit_id: unitId, role, grassroots_key: grassrootsKey };
        const open = { expires_at: expiresAt.getTime(), accepted_by: null, accepted_at: null };
        await trx
          .insertInto('invitation')
          .values({ ...row, ...open })
          .execute();
      }),
    accept: (tokenHash, personId, at) =>
      write(async (trx) => {
        await assertPresent(trx, personId);
        const taken = await trx
          .updateTable('invitation')
          .set({ accepted_by: personId, accepted_at: at.getTime() })
          .where('token_hash', '=', tokenHash)
          .where('accepted_at', 'is', null)
          .where('expires_at', '>', at.getTime())
          .returning(['unit_id', 'role', 'grassroots_key'])
          .executeTakeFirst();
        if (!taken) return undefined;
        const row = { ...taken, id: ids(), person_id: personId, since: at.getTime(), revoked_at: null };
        await trx.insertInto('official').values(row).execute();
        const audit = { at, personId, action: 'official.accept', subject: row.unit_id };
        await insertAudit(trx, { ...audit, detail: { role: row.role } });
        return fromRow(row);
      }),
  };
}

const selectRoles = prepared((db, { personId }: { personId: string }) =>
  db
    .selectFrom('official')
    .selectAll()
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('since'),
);

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
