import { findUnit, hasRight, scopeIdOf, type OfficialRole, IMPORT_KEY_PREFIX } from '@sang-kien/shared';
import type { Kysely } from 'kysely';
import type { AnnounceBatch, Announcements, Ids } from '../services/ports.ts';
import type { StorageContext } from './context.ts';
import { follow, type LedgerEntry } from './follow.ts';
import { officialsOf, queueNotices } from './notices.ts';
import { prepared } from './prepared.ts';
import { submissionFromRow } from './submission-row.ts';
import type { Tables } from './tables.ts';

export function createAnnouncements({ write, ids }: StorageContext): Announcements {
  return {
    announce: (batch) =>
      write(async (trx) => {
        let told = 0;
        const reader = { name: 'announce', limit: batch.limit };
        const worked = await follow(trx, reader, async (entries) => {
          told = await tellOf(trx, entries, { batch, ids });
        });
        return { worked, told };
      }),
  };
}

type Telling = { batch: AnnounceBatch; ids: Ids };

async function tellOf(
  trx: Kysely<Tables>,
  entries: readonly LedgerEntry[],
  { batch, ids }: Telling,
): Promise<number> {
  const listeners = createListeners(trx, batch);
  let count = 0;
  for (const entry of entries) {
    if (entry.from_state !== null || entry.at < batch.notEarlierThan.getTime()) continue;
    const untold = await listeners.untoldOf(entry);
    if (untold.length === 0) continue;
    const submission = await announcedDossier(trx, entry.submission_id);
    if (!submission) continue;
    const notice = batch.noticeOf(submission);
    const hearing = untold.filter((personId) => personId !== submission.personId);
    const notices = hearing.map((personId) => ({ ...notice, to: { personId } }));
    await queueNotices(trx, notices, { at: batch.at, ids });
    hearing.forEach(listeners.noteTold);
    count += hearing.length;
  }
  return count;
}

type Place = { unitId: string; grassrootsKey: string };

/** Who is to hear of a place and has heard of nothing today: each place and person is asked about once a batch. */
function createListeners(trx: Kysely<Tables>, { dayFrom, dayTo }: AnnounceBatch) {
  const byPlace = new Map<string, string[]>();
  const told = new Set<string>();
  const day = { from: dayFrom.getTime(), to: dayTo.getTime() };

  async function listenersOf(place: Place): Promise<string[]> {
    const people = new Set<string>();
    for (const unitId of new Set([place.unitId, findUnit(place.unitId)?.parentId ?? place.unitId])) {
      // A base union stands right in its unit: one of that name in the unit above is another.
      const grassrootsKey = unitId === place.unitId ? place.grassrootsKey : '';
      for (const { person_id, role } of await officialsOf(trx, { unitId, grassrootsKey, except: '' })) {
        if (mayRead(role)) people.add(person_id);
      }
    }
    for (const personId of people) {
      if ((await selectTold(trx, { personId, ...day })).rows.length > 0) told.add(personId);
    }
    return [...people];
  }

  return {
    async untoldOf({ unit_id: unitId, grassroots_key: grassrootsKey }: LedgerEntry): Promise<string[]> {
      const place = scopeIdOf(unitId, grassrootsKey);
      const people = byPlace.get(place) ?? (await listenersOf({ unitId, grassrootsKey }));
      byPlace.set(place, people);
      return people.filter((personId) => !told.has(personId));
    },
    noteTold: (personId: string) => void told.add(personId),
  };
}

function mayRead(role: string): boolean {
  return hasRight(role as OfficialRole, 'read_dossiers');
}

/** The dossier as it stands; undefined when nobody is to be called to it: it is an import's, or decided by now. */
async function announcedDossier(trx: Kysely<Tables>, id: string) {
  const row = await trx.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirst();
  // Who imported a spreadsheet knows, the others read of its rows in their digest.
  if (!row || row.state !== 'submitted' || row.idempotency_key.startsWith(IMPORT_KEY_PREFIX))
    return undefined;
  return submissionFromRow(row);
}

const selectTold = prepared((db, { personId, from, to }: { personId: string; from: number; to: number }) =>
  db
    .selectFrom('outbox')
    .select('id')
    .where('person_id', '=', personId)
    .where('created_at', '>=', from)
    .where('created_at', '<', to)
    .where('kind', '=', 'new_entry')
    .limit(1),
);
