import { attemptDelivery } from './deliver-outbox-attempt.ts';
import { endWithout, outcomeOfFailure } from './deliver-outbox-outcome.ts';
import { renderMessage, type RenderSettings } from './deliver-outbox-render.ts';
import type {
  Clock,
  DeliveryOutcome,
  Log,
  OaMessenger,
  Outbox,
  OutboxMessage,
  People,
  SystemClock,
} from './ports.ts';

export type DeliverOutboxDeps = RenderSettings & {
  outbox: Outbox;
  people: People;
  messenger: OaMessenger;
  clock: Clock;
  systemClock: SystemClock;
  log: Log;
};

/** Messages under way at the same time. */
const WORKERS = 4;
/** Longer than the slowest attempt: a look into the conversation, two sends and a token, eight seconds each. */
const LEASE_MS = 60_000;
/** After so many attempts the inbox of the app has to do. */
const MAX_ATTEMPTS = 12;

/** Sends the messages that are due, until none is left; gives how many it took up. */
export function createDeliverOutbox(deps: DeliverOutboxDeps): () => Promise<number> {
  return async () => {
    const taken = await Promise.all(Array.from({ length: WORKERS }, () => workThrough(deps)));
    return taken.reduce((sum, count) => sum + count, 0);
  };
}

/** One message at a time, so that a lease never waits behind other messages. */
async function workThrough(deps: DeliverOutboxDeps): Promise<number> {
  for (let taken = 0; ; taken += 1) {
    const at = deps.systemClock.now();
    const leaseUntil = new Date(at.getTime() + LEASE_MS);
    const [message] = await deps.outbox.claim({ at, leaseUntil, limit: 1 });
    if (!message) return taken;
    const outcome = await deliver(deps, message);
    report(deps.log, message, outcome);
    await deps.outbox.settle(message.id, outcome);
  }
}

async function deliver(deps: DeliverOutboxDeps, message: OutboxMessage): Promise<DeliveryOutcome> {
  const attempts = message.attempts + 1;
  try {
    const person = await deps.people.find(message.personId);
    const rendered = renderMessage(message, person, deps);
    const gaveUp = (error: string) => endWithout(rendered, error, deps.clock.now());
    if (!person || person.oaUserId === null) return gaveUp('no_oa_account');
    if (attempts > MAX_ATTEMPTS) return gaveUp('too_many_attempts');
    await deps.outbox.beginAttempt(message.id, deps.systemClock.now());
    const outcome = await attemptDelivery(deps, { message, person, oaUserId: person.oaUserId, rendered });
    return outcome.outcome === 'retry' && attempts === MAX_ATTEMPTS ? gaveUp(lastWords(outcome)) : outcome;
  } catch (error) {
    return outcomeOfBug(deps, { message, attempts, error });
  }
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
  const facts = { outboxId: id, kind, attempts: attempts + 1 };
  if (outcome.outcome === 'failed') log.error({ ...facts, error: outcome.error }, 'A message has failed');
  else if (outcome.outcome === 'retry')
    log.warn({ ...facts, error: outcome.error }, 'A message is tried again');
  else if (outcome.via === 'inbox')
    log.warn({ ...facts, note: outcome.note }, 'Only the inbox holds this message');
  else log.info({ ...facts, via: outcome.via }, 'A message went out');
}
