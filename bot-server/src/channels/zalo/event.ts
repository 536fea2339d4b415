import {
  UnreadableEvent,
  type ChannelEvent,
  type ChatIds,
  type EventReader,
} from '../../services/channel-event.ts';
import { zaloEventSchema, type ZaloEvent } from './event-schema.ts';

/** Reads a recorded OA event into words that fit every channel. Throws UnreadableEvent. */
export const readZaloEvent: EventReader = (body) => {
  const parsed = zaloEventSchema.safeParse(JSON.parse(body));
  if (!parsed.success) throw new UnreadableEvent('an OA event without a name');
  const event = parsed.data;
  const read = Object.hasOwn(readers, event.event_name) ? readers[event.event_name] : undefined;
  if (read) return read(event);
  const name = event.event_name;
  return { kind: ignored.test(name) ? 'ignored' : 'unknown', name };
};

type ReadEvent = (event: ZaloEvent) => ChannelEvent;

/** Echoes of our own messages, and what people do that we keep no record of. */
const ignored = /^(oa_send_|anonymous_send_|oa_reacted_|user_reacted_message$|user_submit_info$)/;

const userText: ReadEvent = (event) => {
  const text = event.message?.text ?? '';
  return {
    kind: 'said',
    who: ids(event, event.sender?.id),
    at: event.timestamp,
    said: { kind: 'text', text },
  };
};
const userAttachment: ReadEvent = (event) => ({
  kind: 'said',
  who: ids(event, event.sender?.id),
  at: event.timestamp,
  said: { kind: 'attachment' },
});
const interacted =
  (userOf: (event: ZaloEvent) => string | undefined): ReadEvent =>
  (event) => ({ kind: 'interacted', who: ids(event, userOf(event)), at: event.timestamp });
const received: ReadEvent = ({ message, timestamp }) => {
  const messageIds = message?.msg_ids ?? (message?.msg_id ? [message.msg_id] : []);
  return { kind: 'received', messageIds, at: timestamp };
};

/** By `event_name`; the interactions are those that open the window (reference 2.2). */
const readers: Record<string, ReadEvent> = {
  user_send_text: userText,
  user_send_link: userText,
  user_send_image: userAttachment,
  user_send_gif: userAttachment,
  user_send_audio: userAttachment,
  user_send_video: userAttachment,
  user_send_sticker: userAttachment,
  user_send_location: userAttachment,
  user_send_file: userAttachment,
  user_send_business_card: userAttachment,
  follow: (event) => ({
    kind: 'said',
    who: ids(event, event.follower?.id),
    at: event.timestamp,
    said: { kind: 'follow' },
  }),
  unfollow: (event) => ({ kind: 'left', who: ids(event, event.follower?.id), at: event.timestamp }),
  user_click_chatnow: interacted((event) => event.user_id),
  user_call_oa: interacted((event) => event.sender?.id ?? event.user_id),
  widget_interaction_accepted: interacted((event) => event.data?.user_id),
  user_received_message: received,
  user_seen_message: received,
  user_withdraw: ({ user_id, user_id_by_app, timestamp }) => ({
    kind: 'consent_withdrawn',
    who: { oaUserId: user_id ?? null, zaloUserId: user_id_by_app },
    at: timestamp,
  }),
};

function ids(event: ZaloEvent, oaUserId: string | undefined): ChatIds {
  if (oaUserId === undefined) throw new UnreadableEvent(`${event.event_name} names no person`);
  return { oaUserId, zaloUserId: event.user_id_by_app };
}
