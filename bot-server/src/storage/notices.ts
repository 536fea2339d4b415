import type { Kysely } from 'kysely';
import type { Audience, Ids, Notice } from '../services/ports.ts';
import { freshOutboxRow, insertMessage } from './outbox-row.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** Queues a message for everybody who is to hear of a fact, once per person, kind and subject. */
export async function queueNotices(
  trx: Kysely<Tables>,
  notices: readonly Notice[],
  { at, ids }: { at: Date; ids: Ids },
): Promise<void> {
  for (const { fact, subject, to, notBefore } of notices) {
    const due = notBefore && { next_attempt_at: notBefore.getTime() };
    for (const personId of await audienceOf(trx, to)) {
      await insertMessage(trx, { ...freshOutboxRow({ ...fact, id: ids(), personId, subject, at }), ...due });
    }
  }
}

async function audienceOf(trx: Kysely<Tables>, to: Audience): Promise<Iterable<string>> {
  if ('personId' in to) return [to.personId];
  const people = new Set<string>();
  for (const unitId of new Set(to.unitIds)) {
    const { rows } = await selectOfficials(trx, {
      unitId,
      grassrootsKey: to.grassrootsKey,
      except: to.except,
    });
    for (const { person_id, role } of rows) {
      if (!to.roles || to.roles.some((each) => each === role)) people.add(person_id);
    }
  }
  return people;
}

type OfficialsOfUnit = { unitId: string; grassrootsKey: string; except: string };

const selectOfficials = prepared((db, { unitId, grassrootsKey, except }: OfficialsOfUnit) =>
  db
    .selectFrom('official')
    .select(['person_id', 'role'])
    .where('revoked_at', 'is', null)
    .where('unit_id', '=', unitId)
    .where((where) =>
      where.or([where('grassroots_key', 'is', null), where('grassroots_key', '=', grassrootsKey)]),
    )
    .where('person_id', '!=', except),
);
