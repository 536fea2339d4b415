import { attemptByMessenger } from './deliver-outbox-by-messenger.ts';
import { attemptByZalo } from './deliver-outbox-by-zalo.ts';
import { endWithout, outcomeOfFailure, type Tried } from './deliver-outbox-outcome.ts';
import { renderMessage, type RenderSettings } from './deliver-outbox-render.ts';
import { withheld, type WorthDeps } from './deliver-outbox-worth.ts';
import { workInCrew } from './growing-crew.ts';
import type {
  Clock,
  DeliveryOutcome,
  Log,
  MessengerSender,
  OaMessenger,
  Outbox,
  OutboxMessage,
  People,
  Person,
  SystemClock,
} from './ports.ts';

export type DeliverOutboxDeps = RenderSettings &
  WorthDeps & {
    outbox: Outbox;
    people: People;
    /** Zalo's OA. */
    messenger: OaMessenger;
    /** Facebook Messenger; undefined where no page is connected. */
    facebook?: MessengerSender | undefined;
    clock: Clock;
    systemClock: SystemClock;
    log: Log;
  };

/** Messages under way at the same time: enough for the pace of Zalo's calls while each takes half a second. */
const WORKERS = 24;
/** Longer than the slowest attempt: a look into the conversation, two sends and a token, eight seconds each. */
const LEASE_MS = 60_000;
/** After so many attempts the inbox of the app has to do. */
const MAX_ATTEMPTS = 12;
/** A reminder that nobody could send in time: nothing is wrong. */
const TOO_LATE = 'too_late';

/** Sends the messages that are due, until none is left; gives how many it took up. */
export function createDeliverOutbox(deps: DeliverOutboxDeps): () => Promise<number> {
  return async () => {
    await deps.outbox.release(deps.clock.now());
    return workInCrew((onFound) => workThrough(deps, onFound), WORKERS);
  };
}

/** One at a time, so that the lease of a message never runs out behind others. */
async function takeOne({ outbox, systemClock }: DeliverOutboxDeps): Promise<OutboxMessage | undefined> {
  const at = systemClock.now();
  const [message] = await outbox.claim({ at, leaseUntil: new Date(at.getTime() + LEASE_MS), limit: 1 });
  return message;
}

async function workThrough(deps: DeliverOutboxDeps, onFound: () => void): Promise<void> {
  for (let message = await takeOne(deps); message; message = await takeOne(deps)) {
    onFound();
    const outcome = await deliver(deps, message);
    report(deps.log, message, outcome);
    await deps.outbox.settle(message.id, outcome);
  }
}

async function deliver(deps: DeliverOutboxDeps, message: OutboxMessage): Promise<DeliveryOutcome> {
  const { attempts } = message;
  try {
    const person = await deps.people.find(message.personId);
    const rendered = renderMessage(message, person, deps);
    const gaveUp = (error: string) => endWithout(rendered, error, deps.clock.now());
    if (rendered.notAfter && deps.clock.now() > rendered.notAfter) return gaveUp(TOO_LATE);
    if (attempts > MAX_ATTEMPTS) return gaveUp('too_many_attempts');
    const { fact } = rendered;
    const kept = fact && (await withheld(deps, message, fact));
    if (kept) return kept;
    const outcome = await attempt(deps, person, { message, rendered });
    if (!outcome) return gaveUp('no_chat_account');
    return outcome.outcome === 'retry' && attempts === MAX_ATTEMPTS ? gaveUp(lastWords(outcome)) : outcome;
  } catch (error) {
    return outcomeOfBug(deps, { message, attempts, error });
  }
}

/** By Zalo where the OA knows the person, else by Messenger; undefined when neither does. */
async function attempt(
  deps: DeliverOutboxDeps,
  person: Person | undefined,
  tried: Tried,
): Promise<DeliveryOutcome | undefined> {
  if (!person) return undefined;
  const { oaUserId, messengerUserId } = person;
  if (oaUserId !== null) return attemptByZalo(deps, { ...tried, person, oaUserId });
  const { facebook } = deps;
  if (messengerUserId === null || !facebook) return undefined;
  return attemptByMessenger({ ...deps, facebook }, { ...tried, person, messengerUserId });
}

function lastWords({ error, mayHaveArrived }: Extract<DeliveryOutcome, { outcome: 'retry' }>): string {
  return `${error}, given up after ${MAX_ATTEMPTS} attempts${mayHaveArrived ? '; it may have arrived' : ''}`;
}

type Bug = { message: OutboxMessage; attempts: number; error: unknown };

/** What nobody expected: kept for another try, since the next version of the program may do better. */
function outcomeOfBug(
  { log, systemClock }: DeliverOutboxDeps,
  { message, attempts, error }: Bug,
): DeliveryOutcome {
  const { name, message: detail } = error instanceof Error ? error : new Error(String(error));
  log.error({ outboxId: message.id, kind: message.kind, name, detail }, 'A message could not be worked');
  if (attempts >= MAX_ATTEMPTS) return { outcome: 'failed', error: name };
  return outcomeOfFailure(
    { sent: false, class: 'unknown', error: name },
    { attempts, systemNow: systemClock.now() },
  );
}

/** Only ids, kinds and names of errors: never who, and never what. */
function report(log: Log, { id, kind, attempts }: OutboxMessage, outcome: DeliveryOutcome): void {
  const facts = { outboxId: id, kind, attempts };
  if (outcome.outcome === 'failed') {
    const level = outcome.error === TOO_LATE ? 'info' : 'error';
    log[level]({ ...facts, error: outcome.error }, 'A message has failed');
  } else if (outcome.outcome === 'retry')
    log.warn({ ...facts, error: outcome.error }, 'A message is tried again');
  else if (outcome.outcome === 'put_off') log.info(facts, 'A message waits for the end of the quiet hours');
  else if (outcome.via === 'inbox' && !outcome.asMeant)
    log.warn({ ...facts, note: outcome.note }, 'Only the inbox holds this message');
  else log.info({ ...facts, via: outcome.via, note: outcome.note }, 'A message went out');
}
