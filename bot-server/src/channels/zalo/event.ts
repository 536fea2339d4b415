import {
  UnreadableEvent,
  type ChannelEvent,
  type EventReader,
  type MediaLink,
  type Said,
  type UnsupportedKind,
  type ZaloIds,
} from '../../services/channel-event.ts';
import { zaloEventSchema, type ZaloAttachment, type ZaloEvent } from './event-schema.ts';

/** Reads a recorded OA event into words that fit every channel. Throws UnreadableEvent. */
export const readZaloEvent: EventReader = (body) => {
  const parsed = zaloEventSchema.safeParse(JSON.parse(body));
  if (!parsed.success) throw new UnreadableEvent('an OA event without a name');
  const event = parsed.data;
  const name = event.event_name;
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read) return read(event);
  if (name.startsWith('oa_send_')) return oaSent(event);
  return { kind: ignored.test(name) ? 'ignored' : 'unknown', name };
};

type ReadEvent = (event: ZaloEvent) => ChannelEvent;

/** What people do that we keep no record of. */
const ignored = /^(anonymous_send_|oa_reacted_|user_reacted_message$|user_submit_info$)/;

const userText: ReadEvent = (event) => {
  const text = event.message?.text ?? '';
  return {
    kind: 'said',
    who: ids(event, event.sender?.id),
    at: event.timestamp,
    said: { kind: 'text', text },
  };
};
/** The text of a link may be its title alone (reference 1.5): the address is what the person meant to give. */
const userLink: ReadEvent = (event) => {
  const text = event.message?.text ?? '';
  const url = event.message?.attachments?.[0]?.payload?.url ?? '';
  const said = text.includes(url) ? text : [text, url].filter(Boolean).join('\n');
  return userText({ ...event, message: { ...event.message, text: said } });
};
const userFile: ReadEvent = (event) => {
  const files = (event.message?.attachments ?? []).flatMap(mediaLink);
  const caption = event.message?.text ?? null;
  const said: Said =
    files.length > 0 ? { kind: 'files', files, caption } : { kind: 'unsupported', what: 'other' };
  return { kind: 'said', who: ids(event, event.sender?.id), at: event.timestamp, said };
};
const unsupported =
  (what: UnsupportedKind): ReadEvent =>
  (event) => ({
    kind: 'said',
    who: ids(event, event.sender?.id),
    at: event.timestamp,
    said: { kind: 'unsupported', what },
  });
/** Only what staff typed in the OA's own tool names who typed it (reference 1.6); the rest is our own echo. */
const oaSent: ReadEvent = (event) => {
  if (event.sender?.admin_id === undefined) return { kind: 'ignored', name: event.event_name };
  return {
    kind: 'staff_said',
    who: ids(event, event.recipient?.id),
    at: event.timestamp,
    text: event.message?.text ?? null,
  };
};
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
  user_send_link: userLink,
  user_send_image: userFile,
  user_send_gif: unsupported('gif'),
  user_send_audio: unsupported('audio'),
  user_send_video: unsupported('video'),
  user_send_sticker: unsupported('sticker'),
  user_send_location: unsupported('location'),
  user_send_file: userFile,
  user_send_business_card: unsupported('card'),
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

function mediaLink({ payload }: ZaloAttachment): MediaLink[] {
  if (payload?.url === undefined) return [];
  const { url, name = null, size = null } = payload;
  return [{ url, name, mediaType: null, bytes: size }];
}

function ids(event: ZaloEvent, oaUserId: string | undefined): ZaloIds {
  if (oaUserId === undefined) throw new UnreadableEvent(`${event.event_name} names no person`);
  return { oaUserId, zaloUserId: event.user_id_by_app };
}
