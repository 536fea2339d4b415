import {
  UnreadableEvent,
  type ChannelEvent,
  type EventReader,
  type Said,
} from '../../services/channel-event.ts';
import { messengerItemSchema, type MessengerItem } from './event-schema.ts';
import { saidIn } from './said.ts';

/** What Meta's own samples put behind the button “Get Started”. */
export const GET_STARTED = 'GET_STARTED';

/** Opens the window without a word: a link to the page with a reference, a plugin's consent. */
const interactions = ['referral', 'optin'];
/** What people and Meta do that we keep no record of; `read` names no message, only an instant. */
const ignored = [
  'read',
  'reaction',
  'message_edit',
  'account_linking',
  'pass_thread_control',
  'take_thread_control',
  'request_thread_control',
  'app_roles',
];

/**
 * Reads a recorded item of Messenger into words that fit every channel. What the page wrote itself is an echo:
 * ours carries our app's id, anything else was written by our staff in another tool. Throws UnreadableEvent.
 */
export function createMessengerReader({ appId }: { appId: string | undefined }): EventReader {
  return (body) => {
    const item = parse(body);
    const { message, postback, delivery, timestamp: at } = item;
    if (message?.is_echo)
      return message.app_id === Number(appId) ? { kind: 'ignored', name: 'echo' } : staffSaid(item);
    if (message) return said(item, saidIn(message));
    if (postback) return said(item, saidByButton(postback));
    if (delivery) return { kind: 'received', messageIds: delivery.mids, at };
    return withoutWords(item);
  };
}

function parse(body: string): MessengerItem {
  const parsed = messengerItemSchema.safeParse(parseJson(body));
  if (!parsed.success) throw new UnreadableEvent('an item of Messenger that is no object');
  return parsed.data;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableEvent('an item of Messenger that is no JSON');
    throw error;
  }
}

const said = (item: MessengerItem, what: Said): ChannelEvent => ({
  kind: 'said',
  who: person(item.sender),
  at: item.timestamp,
  said: what,
});
const staffSaid = (item: MessengerItem): ChannelEvent => ({
  kind: 'staff_said',
  who: person(item.recipient),
  at: item.timestamp,
  text: item.message?.text ?? null,
});

function saidByButton({ payload, title }: NonNullable<MessengerItem['postback']>): Said {
  if (payload === GET_STARTED) return { kind: 'follow' };
  return { kind: 'text', text: payload ?? title ?? '' };
}

function withoutWords(item: MessengerItem): ChannelEvent {
  const has = (name: string): boolean => Object.hasOwn(item, name) && item[name] !== undefined;
  if (interactions.some(has)) return { kind: 'interacted', who: person(item.sender), at: item.timestamp };
  const policy = item['policy-enforcement'];
  if (policy) return { kind: 'announced', name: 'policy-enforcement', facts: { action: policy.action } };
  const known = ignored.find(has);
  if (known) return { kind: 'ignored', name: known };
  const others = Object.keys(item).filter((name) => !['sender', 'recipient', 'timestamp'].includes(name));
  return { kind: 'unknown', name: (others.find(has) ?? 'unnamed').slice(0, 40) };
}

function person(party: MessengerItem['sender']): { messengerUserId: string } {
  if (party === undefined) throw new UnreadableEvent('an item of Messenger names no person');
  return { messengerUserId: party.id };
}
