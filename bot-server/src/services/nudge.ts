import type { Clock, Conversations, Log, People } from './ports.ts';
import type { TakeTurn } from './take-turn.ts';

export type NudgeDeps = {
  conversations: Pick<Conversations, 'dueNudges' | 'putOffNudge'>;
  people: Pick<People, 'find'>;
  takeTurn: TakeTurn;
  clock: Clock;
  log: Log;
};

const BATCH = 50;
/** A talk that cannot be read now may be readable to the next release; the free window is open for a day or two. */
const PUT_OFF_MS = 3600_000;

/** Lets the bot remind those who fell silent in the middle of a submission; gives how many talks it looked at. */
export function createNudge(deps: NudgeDeps): () => Promise<number> {
  const { conversations, clock } = deps;
  return async () => {
    const due = await conversations.dueNudges(clock.now(), BATCH);
    for (const { personId } of due) await remindOrPutOff(deps, personId);
    return due.length;
  };
}

/** One talk that fails keeps the reminder from nobody else: it makes room for those behind it. */
async function remindOrPutOff(deps: NudgeDeps, personId: string): Promise<void> {
  const { conversations, clock, log } = deps;
  try {
    await remind(deps, personId);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    log.error({ personId, name, message }, 'A reminder could not be decided; it is put off');
    await conversations.putOffNudge(personId, new Date(clock.now().getTime() + PUT_OFF_MS));
  }
}

async function remind(
  { conversations, people, takeTurn, clock }: NudgeDeps,
  personId: string,
): Promise<void> {
  const person = await people.find(personId);
  if (!person) return conversations.putOffNudge(personId, null);
  await takeTurn({ person, happening: { kind: 'nudge_due' }, saidAt: clock.now(), ends: null });
}
