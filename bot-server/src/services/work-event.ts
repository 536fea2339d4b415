import { backoffMs } from './backoff.ts';
import { canonicalHash } from './canonical.ts';
import { UnreadableEvent, type ChannelEvent, type ChatIds } from './channel-event.ts';
import type { Happening } from './converse.ts';
import type {
  Clock,
  Log,
  Outbox,
  People,
  Person,
  SystemClock,
  WebhookEvent,
  WebhookEvents,
} from './ports.ts';
import { readInOrder, type ReadEvent, type Readers } from './read-events.ts';
import type { TakeTurn } from './take-turn.ts';
import type { WithdrawConsent } from './withdraw-consent.ts';

export type WorkEventDeps = {
  webhookEvents: WebhookEvents;
  people: People;
  outbox: Outbox;
  readers: Readers;
  takeTurn: TakeTurn;
  withdrawConsent: WithdrawConsent;
  clock: Clock;
  systemClock: SystemClock;
  log: Log;
};

/** After so many tries an event is parked under the name of its error, for a person to look at. */
const MAX_ATTEMPTS = 12;
const LEASE_MS = 60_000;
const BATCH = 10;

/** Works the recorded events that are due, oldest first, until none is left; gives how many it worked. */
export function createWorkEvents(deps: WorkEventDeps): () => Promise<number> {
  const { webhookEvents, systemClock } = deps;
  return async () => {
    for (let worked = 0; ;) {
      const at = systemClock.now();
      const leaseUntil = new Date(at.getTime() + LEASE_MS);
      const events = await webhookEvents.claim({ at, leaseUntil, limit: BATCH });
      if (events.length === 0) return worked;
      for (const event of readInOrder(deps.readers, events)) await workOrPark(deps, event);
      worked += events.length;
    }
  };
}

/** One event that cannot be worked never stops those behind it. */
async function workOrPark(deps: WorkEventDeps, read: ReadEvent): Promise<void> {
  const { event } = read;
  const { webhookEvents, clock, log, systemClock } = deps;
  try {
    if ('error' in read) throw read.error;
    const ended = await work(deps, event.id, read.content);
    if (!ended) await webhookEvents.finish(event.id, clock.now());
  } catch (error) {
    const hopeless = error instanceof UnreadableEvent || event.attempts >= MAX_ATTEMPTS;
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const next = hopeless ? null : new Date(systemClock.now().getTime() + backoffMs(event.attempts));
    log.error(
      { ...nameOf(event), attempts: event.attempts, name, message },
      hopeless
        ? 'An event was parked: look at it by hand'
        : 'An event could not be worked; it is tried again',
    );
    await webhookEvents.retry(event.id, name, next);
  }
}

/** The ids of events hold ids of people, which no log may: a short hash of it stands for the event. */
function nameOf({ id, channel }: WebhookEvent): { channel: string; eventHash: string } {
  return { channel, eventHash: canonicalHash(id).slice(0, 16) };
}

/** Gives whether the event is ended already: a turn of a talk ends its event in its own transaction. */
async function work(deps: WorkEventDeps, eventId: string, event: ChannelEvent): Promise<boolean> {
  const { log } = deps;
  switch (event.kind) {
    case 'said':
      await talk(deps, eventId, { ...event, happening: event.said, interaction: 'opens_window' });
      return true;
    case 'staff_said':
      await talk(deps, eventId, {
        ...event,
        happening: { kind: 'staff_said', text: event.text },
        interaction: 'none',
      });
      return true;
    case 'interacted':
      await meet(deps, event, 'opens_window');
      return false;
    case 'left':
      await meet(deps, event, 'leaves');
      return false;
    case 'received':
      for (const id of event.messageIds) await deps.outbox.noteReceived(id, timeOf(deps, event.at));
      return false;
    case 'consent_withdrawn':
      await deps.withdrawConsent({ ...event.who, at: event.at });
      return false;
    case 'announced':
      log.info(event.facts, `The channel announced ${event.name}`);
      return false;
    case 'ignored':
      return false;
    case 'unknown':
      log.warn({ name: event.name }, 'An event that we do not know was recorded and left alone');
      return false;
  }
}

type Interaction = 'opens_window' | 'leaves' | 'none';
type InTalk = { who: ChatIds; at: Date | null; happening: Happening; interaction: Interaction };

async function talk(deps: WorkEventDeps, eventId: string, event: InTalk): Promise<void> {
  const person = await meet(deps, event, event.interaction);
  const saidAt = timeOf(deps, event.at);
  await deps.takeTurn({ person, happening: event.happening, saidAt, ends: { eventId } });
}

async function meet(
  deps: WorkEventDeps,
  { who, at }: { who: ChatIds; at: Date | null },
  interaction: Interaction,
): Promise<Person> {
  const sighting = { at: timeOf(deps, at), interaction };
  if ('messengerUserId' in who) {
    const opens = interaction === 'opens_window' ? interaction : 'none';
    return deps.people.meetInMessenger({ ...who, ...sighting, interaction: opens });
  }
  const { person, joined } = await deps.people.meetInChat({ ...who, ...sighting });
  if (!joined) {
    deps.log.warn(
      { personId: person.id },
      'The two Zalo ids of a chat belong to two people here; they were not joined. Offer a link by hand.',
    );
  }
  return person;
}

/** Zalo's own time of the event, but never later than now: a clock that runs ahead opens no window. */
function timeOf({ clock }: WorkEventDeps, at: Date | null): Date {
  const now = clock.now();
  return at !== null && at < now ? at : now;
}
