import type { Kysely } from 'kysely';
import type { Conversations, Ids, Turn } from '../services/ports.ts';
import { insertChatFiles } from './chat-files.ts';
import { toDate, type StorageContext } from './context.ts';
import { saveDraft } from './drafts.ts';
import { insertHandOver } from './hand-overs.ts';
import { queueNotices } from './notices.ts';
import { freshOutboxRow, insertMessage } from './outbox-row.ts';
import { assertPresent } from './present-person.ts';
import { supersedeReplies } from './reply-order.ts';
import type { Tables } from './tables.ts';

export function createConversations({ db, write, ids }: StorageContext): Conversations {
  return {
    async find(personId) {
      const row = await db
        .selectFrom('conversation')
        .select(['revision', 'state_json'])
        .where('person_id', '=', personId)
        .executeTakeFirst();
      if (!row) return { personId, revision: 0, state: null };
      return { personId, revision: row.revision, state: JSON.parse(row.state_json) as unknown };
    },
    record: (turn) => write((trx) => recordTurn(trx, turn, ids)),
    async dueNudges(at, limit) {
      const rows = await db
        .selectFrom('conversation')
        .select(['person_id', 'nudge_at'])
        .where('nudge_at', '<=', at.getTime())
        .orderBy('nudge_at')
        .limit(limit)
        .execute();
      return rows.map(({ person_id, nudge_at }) => ({ personId: person_id, nudgeAt: toDate(nudge_at!) }));
    },
    putOffNudge: (personId, to) =>
      write(async (trx) => {
        const change = { nudge_at: to?.getTime() ?? null };
        await trx.updateTable('conversation').set(change).where('person_id', '=', personId).execute();
      }),
  };
}

/**
 * Checks come first: when one of them fails, nothing was written. What was ended before (a lease that ran out
 * while its worker went on) is not done again.
 */
async function recordTurn(trx: Kysely<Tables>, turn: Turn, ids: Ids): ReturnType<Conversations['record']> {
  await assertPresent(trx, turn.personId);
  if (await isEnded(trx, turn.ends)) return { outcome: 'recorded' };
  if (!(await stillStands(trx, turn))) return { outcome: 'outdated' };
  if (turn.draft) {
    const change = { ...turn.draft, personId: turn.personId, via: 'chat' as const, at: turn.at };
    const saved = await saveDraft(trx, change);
    if (saved.outcome === 'outdated') return saved;
  }
  await saveState(trx, turn);
  await endCause(trx, turn);
  await insertChatFiles(trx, turn, ids);
  await queueReplies(trx, turn, ids);
  if (turn.handOver) {
    await insertHandOver(trx, turn.handOver.handOver);
    await queueNotices(trx, turn.handOver.notices, { at: turn.at, ids });
  }
  return { outcome: 'recorded' };
}

async function isEnded(trx: Kysely<Tables>, ends: Turn['ends']): Promise<boolean> {
  if (!ends) return false;
  const [table, id] =
    'eventId' in ends
      ? (['webhook_event', ends.eventId] as const)
      : (['chat_file', ends.chatFileId] as const);
  const row = await trx.selectFrom(table).select('next_attempt_at').where('id', '=', id).executeTakeFirst();
  return !row || row.next_attempt_at === null;
}

async function stillStands(trx: Kysely<Tables>, { personId, revision }: Turn): Promise<boolean> {
  const row = await trx
    .selectFrom('conversation')
    .select('revision')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return (row?.revision ?? 0) === revision;
}

async function saveState(trx: Kysely<Tables>, turn: Turn): Promise<void> {
  const row = {
    revision: turn.revision + 1,
    state_json: JSON.stringify(turn.state),
    nudge_at: turn.nudgeAt?.getTime() ?? null,
    updated_at: turn.at.getTime(),
  };
  await trx
    .insertInto('conversation')
    .values({ person_id: turn.personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}

const ended = { next_attempt_at: null, leased_until: null, last_error: null };

/** What was said is kept no longer than it takes to work it: what counts of it stands in the draft by now. */
async function endCause(trx: Kysely<Tables>, { ends, at }: Turn): Promise<void> {
  if (!ends) return;
  if ('eventId' in ends) {
    const end = { ...ended, done_at: at.getTime(), body: '' };
    await trx.updateTable('webhook_event').set(end).where('id', '=', ends.eventId).execute();
  } else {
    await trx
      .updateTable('chat_file')
      .set({ ...ended, url: '' })
      .where('id', '=', ends.chatFileId)
      .execute();
  }
}

async function queueReplies(trx: Kysely<Tables>, turn: Turn, ids: Ids): Promise<void> {
  if (turn.replies.length > 0) await supersedeReplies(trx, turn.personId);
  for (const { personId, ...payload } of turn.replies) {
    const id = ids();
    const reply = { id, personId, kind: 'chat_reply', payload, subject: id, at: turn.at };
    await insertMessage(trx, freshOutboxRow(reply));
  }
}
