import type { Kysely } from 'kysely';
import type { HandOver } from '../services/ports.ts';
import type { Tables } from './tables.ts';

/** Notes that a person waits for a person, under every unit whose officials look after it. */
export async function insertHandOver(
  trx: Kysely<Tables>,
  handOver: Omit<HandOver, 'closedAt' | 'closedBy'>,
): Promise<void> {
  const { id, personId, unitIds, grassrootsKey, context } = handOver;
  const opened_at = handOver.openedAt.getTime();
  await trx
    .insertInto('hand_over')
    .values({
      id,
      person_id: personId,
      unit_ids_json: JSON.stringify(unitIds),
      grassroots_key: grassrootsKey,
      context_json: JSON.stringify(context),
      opened_at,
      closed_at: null,
      closed_by: null,
    })
    .execute();
  for (const unit_id of unitIds) {
    await trx.insertInto('hand_over_unit').values({ hand_over_id: id, unit_id, opened_at }).execute();
  }
}
