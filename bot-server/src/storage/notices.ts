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
    const due = notBefore && { not_before: notBefore.getTime() };
    for (const personId of await audienceOf(trx, to)) {
      await insertMessage(trx, { ...freshOutboxRow({ ...fact, id: ids(), personId, subject, at }), ...due });
    }
  }
}

async function audienceOf(trx: Kysely<Tables>, to: Audience): Promise<Iterable<string>> {
  if ('personId' in to) return [to.personId];
  const people = new Set<string>();
  const { except } = to;
  for (const unitId of new Set(to.unitIds)) {
    // A base union stands right in the nearest unit: one of that name elsewhere is another.
    const grassrootsKey = unitId === to.unitIds[0] ? to.grassrootsKey : '';
    for (const { person_id, role } of await officialsOf(trx, { unitId, grassrootsKey, except })) {
      if (!to.roles || to.roles.some((each) => each === role)) people.add(person_id);
    }
  }
  return people;
}

type OfficialsOfUnit = { unitId: string; grassrootsKey: string; except: string };

/** Officials of a unit and, of its base unions, those of the one named by its key. */
export async function officialsOf(db: Kysely<Tables>, place: OfficialsOfUnit) {
  return (await selectOfficials(db, place)).rows;
}

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
