import type { Clock, Conversations, People } from './ports.ts';
import type { TakeTurn } from './take-turn.ts';

export type NudgeDeps = { conversations: Conversations; people: People; takeTurn: TakeTurn; clock: Clock };

const BATCH = 50;

/** Lets the bot remind those who fell silent in the middle of a submission; gives how many talks it looked at. */
export function createNudge({ conversations, people, takeTurn, clock }: NudgeDeps): () => Promise<number> {
  return async () => {
    const now = clock.now();
    const due = await conversations.dueNudges(now, BATCH);
    for (const { personId } of due) {
      const person = await people.find(personId);
      if (!person) continue;
      await takeTurn({ person, happening: { kind: 'nudge_due' }, saidAt: now, ends: null });
    }
    return due.length;
  };
}
