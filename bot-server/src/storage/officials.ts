import { answeringRoles, mayAppoint } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { Officials } from '../services/ports.ts';
import { postFromRow, postsOf, selectPosts } from './assert-post.ts';
import { insertAudit } from './audit.ts';
import type { StorageContext } from './context.ts';
import { prepared } from './prepared.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

export function createOfficials({ db, write, ids }: StorageContext): Officials {
  return {
    rolesOf: (personId) => postsOf(db, personId),
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
    accept: (tokenHash, personId, at) => write((trx) => accept(trx, { tokenHash, personId, at, id: ids() })),
  };
}

type Acceptance = { tokenHash: string; personId: string; at: Date; id: string };

async function accept(
  trx: Kysely<Tables>,
  { tokenHash, personId, at, id }: Acceptance,
): ReturnType<Officials['accept']> {
  await assertPresent(trx, personId);
  const offered = await findOpenInvitation(trx, tokenHash, at);
  if (!offered || !(await isStillOffered(trx, offered))) return undefined;
  const { unit_id, role, grassroots_key, invited_by } = offered;
  const seat = { unit_id, role, grassroots_key };
  const held = (await selectPosts(trx, { personId })).rows;
  if (held.some((post) => isSamePost(post, seat))) return 'already_held';
  await trx
    .updateTable('invitation')
    .set({ accepted_by: personId, accepted_at: at.getTime() })
    .where('token_hash', '=', tokenHash)
    .execute();
  const row = { ...seat, id, person_id: personId, since: at.getTime(), invited_by };
  await trx.insertInto('official').values(row).execute();
  const place = { unitId: unit_id, ...(grassroots_key === null ? {} : { grassrootsKey: grassroots_key }) };
  const audit = { at, personId, action: 'official.accept', subject: row.id, ...place };
  await insertAudit(trx, { ...audit, detail: { after: { role } } });
  return postFromRow(row);
}

/** Whoever made it must hold a post that may make it; those of the command line nobody made. */
async function isStillOffered(
  trx: Kysely<Tables>,
  { invited_by, ...offered }: Seat & { invited_by: string | null },
): Promise<boolean> {
  if (invited_by === null) return true;
  return mayAppoint(await postsOf(trx, invited_by), postFromRow({ ...offered, person_id: '' }));
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
