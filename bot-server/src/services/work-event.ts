import { backoffMs } from './backoff.ts';
import { canonicalHash } from './canonical.ts';
import {
  UnreadableEvent,
  type ChannelEvent,
  type ChatIds,
  type EventReader,
  type Said,
} from './channel-event.ts';
import type {
  ChatReply,
  Clock,
  Log,
  Outbox,
  OutgoingText,
  People,
  Person,
  SystemClock,
  WebhookChannel,
  WebhookEvent,
  WebhookEvents,
} from './ports.ts';
import type { WithdrawConsent } from './withdraw-consent.ts';

/** What the bot says to something a person said; undefined when it keeps silent. */
export type AnswerChat = (asked: { person: Person; said: Said }) => Promise<OutgoingText | undefined>;

export type WorkEventDeps = {
  webhookEvents: WebhookEvents;
  people: People;
  outbox: Outbox;
  readers: Partial<Record<WebhookChannel, EventReader>>;
  answer: AnswerChat;
  withdrawConsent: WithdrawConsent;
  clock: Clock;
  systemClock: SystemClock;
  log: Log;
  /** Told when replies were queued, so that they leave at once. */
  onReplies: () => void;
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
      for (const event of events) await workOrPark(deps, event);
      worked += events.length;
    }
  };
}

/** One event that cannot be worked never stops those behind it. */
async function workOrPark(deps: WorkEventDeps, event: WebhookEvent): Promise<void> {
  const { webhookEvents, clock, log, systemClock } = deps;
  try {
    const replies = await work(deps, readEvent(deps, event));
    await webhookEvents.finish(event.id, clock.now(), replies);
    if (replies.length > 0) deps.onReplies();
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

function readEvent({ readers }: WorkEventDeps, { channel, body }: WebhookEvent): ChannelEvent {
  const reader = readers[channel];
  if (!reader) throw new UnreadableEvent(`no reader for the channel ${channel}`);
  return reader(body);
}

async function work(deps: WorkEventDeps, event: ChannelEvent): Promise<readonly ChatReply[]> {
  const { log } = deps;
  switch (event.kind) {
    case 'said':
      return reply(deps, await meet(deps, event, 'opens_window'), event.said);
    case 'interacted':
      await meet(deps, event, 'opens_window');
      return [];
    case 'left':
      await meet(deps, event, 'leaves');
      return [];
    case 'received':
      for (const id of event.messageIds) await deps.outbox.noteReceived(id, timeOf(deps, event.at));
      return [];
    case 'consent_withdrawn':
      await deps.withdrawConsent({ ...event.who, at: event.at });
      return [];
    case 'announced':
      log.info(event.facts, `Zalo announced ${event.name}`);
      return [];
    case 'ignored':
      return [];
    case 'unknown':
      log.warn({ name: event.name }, 'An event that we do not know was recorded and left alone');
      return [];
  }
}

async function meet(
  deps: WorkEventDeps,
  { who, at }: { who: ChatIds; at: Date | null },
  interaction: 'opens_window' | 'leaves',
): Promise<Person> {
  const { person, joined } = await deps.people.meetInChat({ ...who, at: timeOf(deps, at), interaction });
  if (!joined) {
    deps.log.warn(
      { personId: person.id },
      'The two Zalo ids of a chat belong to two people here; they were not joined. Offer a link by hand.',
    );
  }
  return person;
}

async function reply({ answer }: WorkEventDeps, person: Person, said: Said): Promise<readonly ChatReply[]> {
  const words = await answer({ person, said });
  return words ? [{ personId: person.id, ...words }] : [];
}

/** Zalo's own time of the event, but never later than now: a clock that runs ahead opens no window. */
function timeOf({ clock }: WorkEventDeps, at: Date | null): Date {
  const now = clock.now();
  return at !== null && at < now ? at : now;
}
