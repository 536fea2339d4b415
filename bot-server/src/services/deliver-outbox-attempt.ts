import { endWithout, outcomeOfFailure, type Failure } from './deliver-outbox-outcome.ts';
import type { Rendered } from './deliver-outbox-render.ts';
import type {
  Clock,
  DeliveryOutcome,
  Log,
  OaMessenger,
  OutboxMessage,
  Person,
  SystemClock,
} from './ports.ts';

/** Beyond this Zalo lets the OA write no more (reference 2.2). */
const WINDOW_MS = 7 * 24 * 3600_000;
/** How far Zalo's clock and ours may stand apart when a conversation is searched. */
const CLOCK_SKEW_MS = 60_000;

type AttemptDeps = { messenger: OaMessenger; clock: Clock; systemClock: SystemClock; log: Log };
type Attempt = { message: OutboxMessage; person: Person; oaUserId: string; rendered: Rendered };

/**
 * One attempt: message of the OA while the window is open, else a template message, else the inbox. When an
 * earlier attempt ended unknown, Zalo is asked first and nothing is sent twice.
 */
export async function attemptDelivery(deps: AttemptDeps, attempt: Attempt): Promise<DeliveryOutcome> {
  const { message, oaUserId, rendered } = attempt;
  const inDoubt = message.attemptedAt !== null;
  if (inDoubt) {
    const since = new Date(message.createdAt.getTime() - CLOCK_SKEW_MS);
    const arrived = await deps.messenger.wasSent(oaUserId, rendered.message.text, since);
    if (arrived === undefined) return failed(deps, attempt, cannotTell);
    if (arrived) return delivered(deps, 'oa', null);
  }
  const sent = await sendText(deps, attempt);
  if (sent.sent) return delivered(deps, 'oa', sent.messageId);
  if (sent.class !== 'window') return failed(deps, attempt, sent);
  if (!rendered.template) return endWithout(rendered, sent.error, deps.clock.now());
  if (inDoubt) return endWithout(rendered, 'template_may_have_arrived', deps.clock.now());
  return sendTemplate(deps, attempt, rendered.template);
}

const cannotTell: Failure = { sent: false, class: 'unknown', error: 'cannot_tell_if_it_arrived' };

/**
 * A person whose last sign of life we never saw is tried all the same: they may have followed the OA before we
 * listened, or have agreed in the Mini App, and Zalo knows best.
 */
async function sendText({ messenger, clock }: AttemptDeps, { person, oaUserId, rendered }: Attempt) {
  const shut = (error: string): Failure => ({ sent: false, class: 'window', error });
  if (person.unreachableSince !== null) return shut('person_left_the_oa');
  const last = person.lastInteractionAt?.getTime() ?? Infinity;
  if (clock.now().getTime() - last > WINDOW_MS) return shut('window_closed');
  return messenger.sendText(oaUserId, rendered.message);
}

async function sendTemplate(
  deps: AttemptDeps,
  attempt: Attempt,
  template: NonNullable<Rendered['template']>,
): Promise<DeliveryOutcome> {
  const sent = await deps.messenger.sendTemplate(attempt.oaUserId, template.id, template.data);
  return sent.sent ? delivered(deps, 'template', sent.messageId) : failed(deps, attempt, sent);
}

function delivered(
  { clock }: AttemptDeps,
  via: 'oa' | 'template',
  messageId: string | null,
): DeliveryOutcome {
  return { outcome: 'delivered', via, messageId, at: clock.now() };
}

function failed(deps: AttemptDeps, { message, rendered }: Attempt, failure: Failure): DeliveryOutcome {
  const { error } = failure;
  if (failure.class === 'permanent' || failure.class === 'window') {
    return endWithout(rendered, error, deps.clock.now());
  }
  if (failure.class === 'operator') {
    deps.log.error({ error }, 'Zalo refuses our messages until an operator mends this; see the README');
  }
  return outcomeOfFailure(failure, { attempts: message.attempts + 1, systemNow: deps.systemClock.now() });
}
