import { delivered, endWithout, failed, type EndDeps, type Tried } from './deliver-outbox-outcome.ts';
import type { DeliveryOutcome, MessengerSender, Person } from './ports.ts';
import { canWriteTo } from './reply-window.ts';

type Attempt = Tried & { person: Person; messengerUserId: string };

/**
 * One attempt by Messenger. Nothing tells afterwards whether a message arrived, so a notification of unknown end
 * is left to the inbox of the app, while a reply is sent again: twice does no harm, never does.
 */
export async function attemptByMessenger(
  deps: EndDeps & { facebook: MessengerSender },
  attempt: Attempt,
): Promise<DeliveryOutcome> {
  const { message, person, messengerUserId, rendered } = attempt;
  const leaveToInbox = (error: string) => endWithout(rendered, error, deps.clock.now());
  if (message.attemptedAt && rendered.inInbox) return leaveToInbox('may_have_arrived');
  if (!canWriteTo(person, deps.clock.now())) return leaveToInbox('window_closed');
  const sent = await deps.facebook.sendText(messengerUserId, rendered.message);
  if (sent.sent) return delivered(deps, 'messenger', sent.messageId);
  if (sent.class === 'unknown' && rendered.inInbox) return leaveToInbox(`${sent.error}; it may have arrived`);
  return failed(deps, attempt, sent);
}
