import type { Kysely } from 'kysely';
import { insertAudit } from './audit.ts';
import type { Tables } from './tables.ts';

/**
 * Ends the posts of a person who is being forgotten, and takes back the invitations of theirs that nobody has taken
 * up: nobody answers for them any more. The log says so, without saying who.
 */
export async function leaveOffice(trx: Kysely<Tables>, personId: string, at: Date): Promise<void> {
  const ended = { revoked_at: at.getTime() };
  const posts = await trx
    .updateTable('official')
    .set(ended)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .returningAll()
    .execute();
  const offers = await trx
    .updateTable('invitation')
    .set(ended)
    .where('invited_by', '=', personId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returningAll()
    .execute();
  for (const post of posts) await noteEnd(trx, { ...post, action: 'official.revoke', at });
  for (const offer of offers) await noteEnd(trx, { ...offer, action: 'invitation.revoke', at });
}

type Ended = {
  action: string;
  id: string;
  role: string;
  unit_id: string;
  grassroots_key: string | null;
  at: Date;
};

function noteEnd(trx: Kysely<Tables>, ended: Ended): Promise<void> {
  const { action, id, role, at, unit_id: unitId, grassroots_key: grassrootsKey } = ended;
  const place = { unitId, ...(grassrootsKey === null ? {} : { grassrootsKey }) };
  return insertAudit(trx, {
    at,
    personId: null,
    action,
    subject: id,
    detail: { before: { role }, after: null },
    ...place,
  });
}
