import type { Kysely, Selectable } from 'kysely';
import type { People, Person } from '../services/ports.ts';
import { toDate, type StorageContext } from './context.ts';
import { mergeChatOnly } from './merge-people.ts';
import { erasePerson } from './erasure.ts';
import { prepared } from './prepared.ts';
import { assertPresent } from './present-person.ts';
import type { Tables } from './tables.ts';

type PeopleContext = StorageContext & {
  /** Empties what a transaction has left of the old words; outside of transactions. */
  forgetJournal(): Promise<void>;
};

export function createPeople({ db, write, ids, forgetJournal }: PeopleContext): People {
  return {
    find: async (id) => fromRow((await selectById(db, { id })).rows[0]),
    findByOaUser: async (oaUserId) => findBy(db, 'oa_user_id', oaUserId),
    signIn: (profile, at) => write((trx) => signIn(trx, { ...profile, at, freshId: ids() })),
    meetInChat: (sighting) => write((trx) => meetInChat(trx, sighting, ids())),
    meetInMessenger: (sighting) => write((trx) => meetInMessenger(trx, sighting, ids())),
    savePhone: (id, phone) =>
      write(async (trx) => {
        await assertPresent(trx, id);
        await trx.updateTable('person').set({ phone }).where('id', '=', id).execute();
      }),
    async erase(withdrawal) {
      const erased = await write((trx) => erasePerson(trx, withdrawal));
      if (erased.outcome === 'erased') await forgetJournal();
      return erased;
    },
  };
}

const selectById = prepared((db, { id }: { id: string }) =>
  db.selectFrom('person').selectAll().where('id', '=', id),
);

type SignIn = { zaloUserId: string; oaUserId: string | null; name: string | null; at: Date; freshId: string };

async function signIn(
  trx: Kysely<Tables>,
  { zaloUserId, oaUserId, name, at, freshId }: SignIn,
): Promise<Person> {
  const byApp = await findBy(trx, 'zalo_user_id', zaloUserId);
  const byOa = oaUserId ? await findBy(trx, 'oa_user_id', oaUserId) : undefined;
  const known = byApp ?? (byOa?.zaloUserId === null ? byOa : undefined);
  if (!known) {
    const person = {
      ...newPerson(freshId, at),
      zalo_user_id: zaloUserId,
      oa_user_id: byOa ? null : oaUserId,
      name,
      signed_in_at: at.getTime(),
    };
    await trx.insertInto('person').values(person).execute();
    return fromRow(person)!;
  }
  if (byOa && byOa.id !== known.id && byOa.zaloUserId === null) await mergeChatOnly(trx, byOa, known);
  const joinable = !byOa || byOa.id === known.id || byOa.zaloUserId === null;
  const change = {
    zalo_user_id: zaloUserId,
    name: name ?? known.name,
    signed_in_at: at.getTime(),
    oa_user_id: known.oaUserId ?? (joinable ? oaUserId : null),
  };
  await trx.updateTable('person').set(change).where('id', '=', known.id).execute();
  return (await findBy(trx, 'zalo_user_id', zaloUserId))!;
}

type Sighting = Parameters<People['meetInChat']>[0];

async function meetInChat(trx: Kysely<Tables>, sighting: Sighting, freshId: string) {
  const { oaUserId, zaloUserId, at } = sighting;
  const { known, byApp } = await recognise(trx, sighting);
  const id = known?.id ?? freshId;
  if (!known) await trx.insertInto('person').values(newPerson(id, at)).execute();
  const takesAppId = zaloUserId !== null && !byApp && !known?.zaloUserId;
  const change = {
    oa_user_id: oaUserId,
    ...(takesAppId ? { zalo_user_id: zaloUserId } : {}),
    ...interactionOf(sighting, known),
  };
  await trx.updateTable('person').set(change).where('id', '=', id).execute();
  const person = (await findBy(trx, 'oa_user_id', oaUserId))!;
  return { person, joined: zaloUserId === null || person.zaloUserId === zaloUserId };
}

type MessengerSighting = Parameters<People['meetInMessenger']>[0];

async function meetInMessenger(trx: Kysely<Tables>, sighting: MessengerSighting, freshId: string) {
  const { messengerUserId, at, interaction } = sighting;
  const known = await findBy(trx, 'messenger_user_id', messengerUserId);
  const id = known?.id ?? freshId;
  if (!known) {
    const person = { ...newPerson(id, at), messenger_user_id: messengerUserId };
    await trx.insertInto('person').values(person).execute();
  }
  if (interaction === 'opens_window') {
    const change = interactionOf({ interaction, at }, known);
    await trx.updateTable('person').set(change).where('id', '=', id).execute();
  }
  return (await findBy(trx, 'messenger_user_id', messengerUserId))!;
}

/** Who an event is about: by both ids where they agree, else by the OA-scoped one, which the event is addressed by. */
async function recognise(trx: Kysely<Tables>, { oaUserId, zaloUserId }: Sighting) {
  const byOa = await findBy(trx, 'oa_user_id', oaUserId);
  const byApp = zaloUserId === null ? undefined : await findBy(trx, 'zalo_user_id', zaloUserId);
  if (byOa && byApp && byOa.id !== byApp.id) {
    if (byOa.zaloUserId !== null || byApp.oaUserId !== null) return { known: byOa, byApp };
    await mergeChatOnly(trx, byOa, byApp);
    return { known: byApp, byApp };
  }
  const isFree = byApp && (byApp.oaUserId === null || byApp.oaUserId === oaUserId);
  return { known: isFree ? byApp : byOa, byApp };
}

/** Events come late and out of order: the newest sign of life counts, and leaving counts only when it is newer. */
function interactionOf({ interaction, at }: Pick<Sighting, 'interaction' | 'at'>, known: Person | undefined) {
  const last = known?.lastInteractionAt?.getTime() ?? -Infinity;
  const left = known?.unreachableSince?.getTime() ?? -Infinity;
  if (interaction === 'opens_window') {
    return {
      last_interaction_at: Math.max(last, at.getTime()),
      ...(at.getTime() >= left ? { unreachable_since: null } : {}),
    };
  }
  return interaction === 'leaves' && at.getTime() >= last ? { unreachable_since: at.getTime() } : {};
}

function newPerson(id: string, at: Date): Tables['person'] {
  return {
    id,
    zalo_user_id: null,
    oa_user_id: null,
    name: null,
    phone: null,
    last_interaction_at: null,
    unreachable_since: null,
    created_at: at.getTime(),
    erased_at: null,
    signed_in_at: null,
    sent_draft_hash: null,
    messenger_user_id: null,
  };
}

type IdColumn = 'zalo_user_id' | 'oa_user_id' | 'messenger_user_id';

async function findBy(db: Kysely<Tables>, column: IdColumn, value: string) {
  return fromRow(await db.selectFrom('person').selectAll().where(column, '=', value).executeTakeFirst());
}

function fromRow(row: Selectable<Tables['person']> | undefined): Person | undefined {
  if (!row) return undefined;
  return {
    id: row.id,
    zaloUserId: row.zalo_user_id,
    oaUserId: row.oa_user_id,
    messengerUserId: row.messenger_user_id,
    name: row.name,
    phone: row.phone,
    lastInteractionAt: toDate(row.last_interaction_at),
    unreachableSince: toDate(row.unreachable_since),
  };
}
