import { vietnamDate, vietnamTime } from '@sang-kien/shared';
import { backoffMs } from './backoff.ts';
import type { Rendered } from './deliver-outbox-render.ts';
import type { Clock, DeliveryOutcome, Log, OutboxMessage, SendResult, SystemClock } from './ports.ts';

export type Failure = Extract<SendResult, { sent: false }>;
/** What an attempt needs to say how it ended. */
export type EndDeps = { clock: Clock; systemClock: SystemClock; log: Log };
export type Tried = { message: OutboxMessage; rendered: Rendered };

const HOUR_MS = 3600_000;
/** Zalo may carry out late what it did not answer in time; to ask earlier would be to ask too early. */
const UNKNOWN_REST_MS = 30_000;
const NIGHT = { from: '22:00', to: '06:05' };

/** The end of a message that no channel carries: the inbox of the app has it, or, for a reply, nothing does. */
export function endWithout(rendered: Rendered, error: string, at: Date): DeliveryOutcome {
  if (!rendered.inInbox) return { outcome: 'failed', error };
  return { outcome: 'delivered', via: 'inbox', messageId: null, at, note: error };
}

/** The end of a message that a channel has taken. */
export function delivered(
  { clock }: EndDeps,
  via: 'oa' | 'template' | 'messenger',
  messageId: string | null,
): DeliveryOutcome {
  return { outcome: 'delivered', via, messageId, at: clock.now() };
}

/** What follows from a failure: another try, or the end where no try can help. An operator hears of their part. */
export function failed(deps: EndDeps, { message, rendered }: Tried, failure: Failure): DeliveryOutcome {
  const { error } = failure;
  if (failure.class === 'permanent' || failure.class === 'window') {
    return endWithout(rendered, error, deps.clock.now());
  }
  if (failure.class === 'operator') {
    deps.log.error({ error }, 'A channel refuses our messages until an operator mends this; see the README');
  }
  return outcomeOfFailure(failure, { attempts: message.attempts, systemNow: deps.systemClock.now() });
}

/** When to try again, by the class of the failure. `attempts` counts the one that has just failed. */
export function outcomeOfFailure(
  failure: Failure,
  { attempts, systemNow }: { attempts: number; systemNow: Date },
): DeliveryOutcome {
  return {
    outcome: 'retry',
    error: failure.error,
    nextAttemptAt: nextAttempt(failure.class, attempts, systemNow),
    ...(failure.class === 'unknown' ? { mayHaveArrived: true } : {}),
  };
}

function nextAttempt(failureClass: Failure['class'], attempts: number, systemNow: Date): Date {
  const least = failureClass === 'unknown' ? UNKNOWN_REST_MS : 0;
  const patient = failureClass === 'operator' || failureClass === 'later';
  const waitMs = patient ? HOUR_MS : Math.max(backoffMs(attempts), least);
  if (failureClass === 'later' && isNight(systemNow)) return nextMorning(systemNow);
  return new Date(systemNow.getTime() + waitMs);
}

function isNight(at: Date): boolean {
  const time = vietnamTime(at);
  return time >= NIGHT.from || time < NIGHT.to;
}

/** The next 06:05 in Vietnam: five minutes after Zalo's night ends (reference 2.10, -234). */
function nextMorning(at: Date): Date {
  const today = new Date(`${vietnamDate(at)}T${NIGHT.to}:00+07:00`);
  return today > at ? today : new Date(today.getTime() + 24 * HOUR_MS);
}
