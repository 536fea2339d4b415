import { readScopeId, scopeIdOf, type OfficialRole } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { PlacedOfficial } from '../services/ports.ts';
import { toDate } from './context.ts';
import type { Tables } from './tables.ts';

/** Who can do something about a place that lags; those who score or keep the system cannot. */
const ACTING: readonly OfficialRole[] = [
  'grassroots-officer',
  'district-official',
  'province-official',
  'organiser',
];

/** Officials in office at these very places, in the order in which they took office. */
export async function officialsAt(
  db: Kysely<Tables>,
  scopeIds: readonly string[],
): Promise<PlacedOfficial[]> {
  const wanted = new Set(scopeIds);
  const unitIds = new Set(scopeIds.flatMap((scopeId) => readScopeId(scopeId)?.unitId ?? []));
  if (unitIds.size === 0) return [];
  const rows = await db
    .selectFrom('official')
    .innerJoin('person', 'person.id', 'official.person_id')
    .select(['official.unit_id', 'official.grassroots_key', 'official.role', 'person.id', 'person.name'])
    .select(['oa_user_id', 'messenger_user_id', 'last_interaction_at', 'unreachable_since'])
    .where('official.unit_id', 'in', [...unitIds])
    .where('official.role', 'in', ACTING)
    .where('official.revoked_at', 'is', null)
    .orderBy('official.since')
    .execute();
  return rows
    .map((row) => ({
      scopeId: scopeIdOf(row.unit_id, row.grassroots_key),
      role: row.role as OfficialRole,
      person: {
        id: row.id,
        name: row.name,
        oaUserId: row.oa_user_id,
        messengerUserId: row.messenger_user_id,
        lastInteractionAt: toDate(row.last_interaction_at),
        unreachableSince: toDate(row.unreachable_since),
      },
    }))
    .filter(({ scopeId }) => wanted.has(scopeId));
}
