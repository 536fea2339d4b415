import {
  delivered,
  endWithout,
  failed,
  type EndDeps,
  type Failure,
  type Tried,
} from './deliver-outbox-outcome.ts';
import type { Rendered } from './deliver-outbox-render.ts';
import type { DeliveryOutcome, OaMessenger, Person } from './ports.ts';
import { WINDOW_MS } from './reply-window.ts';

/** How far Zalo's clock and ours may stand apart when the one place of a text in a conversation is searched. */
const CLOCK_SKEW_MS = 60_000;

type AttemptDeps = EndDeps & { messenger: OaMessenger };
type Attempt = Tried & { person: Person; oaUserId: string };

/**
 * One attempt: message of the OA while the window is open, else a template message, else the inbox. When an
 * earlier attempt ended unknown, Zalo is asked first and no notification is sent twice. A reply is sent again
 * when in doubt: a menu that comes twice does no harm, an answer that never comes does.
 */
export async function attemptByZalo(deps: AttemptDeps, attempt: Attempt): Promise<DeliveryOutcome> {
  const { rendered } = attempt;
  const { attemptedAt } = attempt.message;
  if (attemptedAt) {
    const arrived = await hasArrived(deps, attempt, attemptedAt);
    if (arrived) return delivered(deps, 'oa', null);
    if (arrived === undefined && rendered.inInbox) return failed(deps, attempt, cannotTell);
  }
  const sent = await sendText(deps, attempt);
  if (sent.sent) return delivered(deps, 'oa', sent.messageId);
  if (sent.class !== 'window') return failed(deps, attempt, sent);
  if (!rendered.template) return endWithout(rendered, sent.error, deps.clock.now());
  if (attemptedAt) return endWithout(rendered, 'template_may_have_arrived', deps.clock.now());
  return sendTemplate(deps, attempt, rendered.template);
}

const cannotTell: Failure = { sent: false, class: 'unknown', error: 'cannot_tell_if_it_arrived' };

/**
 * Zalo tells the programme's time, while attempts are noted in the machine's, so the attempt is placed by how
 * long ago it was. A notification says what no other says, so its search may reach back to its creation, should
 * the clock of the demonstration have been set since. The words of a reply repeat: no line before the attempt
 * counts, nor one that lies in the future.
 */
function hasArrived(
  { messenger, clock, systemClock }: AttemptDeps,
  { message, oaUserId, rendered }: Attempt,
  attemptedAt: Date,
): Promise<boolean | undefined> {
  const sent = rendered.message;
  const now = clock.now();
  const begunAt = now.getTime() - (systemClock.now().getTime() - attemptedAt.getTime());
  if (!rendered.inInbox) return messenger.wasSent(oaUserId, sent, { since: new Date(begunAt), until: now });
  const since = Math.min(begunAt, message.createdAt.getTime()) - CLOCK_SKEW_MS;
  return messenger.wasSent(oaUserId, sent, { since: new Date(since) });
}

/**
 * A person whose last sign of life we never saw is tried all the same: they may have followed the OA before we
 * listened, or have agreed in the Mini App, and Zalo knows best.
 */
async function sendText({ messenger, clock }: AttemptDeps, { person, oaUserId, rendered }: Attempt) {
  const shut = (error: string): Failure => ({ sent: false, class: 'window', error });
  if (person.unreachableSince !== null) return shut('person_left_the_oa');
  const last = person.lastInteractionAt?.getTime() ?? Infinity;
  if (clock.now().getTime() - last > WINDOW_MS.zalo) return shut('window_closed');
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
