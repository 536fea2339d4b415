import { CONFEDERATION_UNIT_ID, type NotificationKind } from '@sang-kien/shared';
import { sql, type Kysely } from 'kysely';
import type { UnitScope } from '../services/ports.ts';
import { withinScopes } from './scope-filter.ts';
import type { Tables } from './tables.ts';

/** What only officials are told of; none of it is for whoever holds no post any more. */
const toOfficials: readonly NotificationKind[] = [
  'new_entry',
  'changes_answered',
  'hand_over',
  'digest',
  'urge',
  'urge_silent',
];
const aboutDossiers: readonly NotificationKind[] = ['new_entry', 'changes_answered'];

/**
 * Takes back what a person was told, or was about to be, by a post that has ended: all of it with the last post; else
 * what tells of dossiers and people that no remaining post covers.
 */
export async function endNotices(trx: Kysely<Tables>, personId: string): Promise<void> {
  const left = await trx
    .selectFrom('official')
    .select(['unit_id', 'grassroots_key'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute();
  const told = trx.deleteFrom('outbox').where('person_id', '=', personId);
  if (left.length === 0) {
    await told.where('kind', 'in', toOfficials).execute();
    return;
  }
  const scopes = left.map(({ unit_id: unitId, grassroots_key: grassrootsKey }): UnitScope =>
    unitId === CONFEDERATION_UNIT_ID ? { everything: true } : { unitId, grassrootsKey },
  );
  const dossier = withinScopes(scopes, {
    unit: 'submission.unit_id',
    grassroots: 'submission.grassroots_key',
  });
  const call = withinScopes(scopes, {
    unit: 'hand_over_unit.unit_id',
    grassroots: 'hand_over.grassroots_key',
  });
  // A dossier's subject may carry its version besides its code.
  const code = sql<string>`json_extract(outbox.payload_json, '$.code')`;
  await told
    .where('kind', 'in', aboutDossiers)
    .where(sql<boolean>`not exists (select 1 from submission where submission.code = ${code} and ${dossier})`)
    .execute();
  await told
    .where('kind', '=', 'hand_over')
    .where(
      sql<boolean>`not exists (select 1 from hand_over
        join hand_over_unit on hand_over_unit.hand_over_id = hand_over.id
        where hand_over.id = outbox.subject and ${call})`,
    )
    .execute();
}
