/** What a channel told us, in words that fit every channel. Ids are strings; `at` is null when it told no time. */
export type ChannelEvent =
  | { kind: 'said'; who: ChatIds; at: Date | null; said: Said }
  /** Opens the window to write back without a word being said (a call, a widget, the chat button). */
  | { kind: 'interacted'; who: ChatIds; at: Date | null }
  /** One of our staff wrote to the person by hand: the bot keeps silent meanwhile. */
  | { kind: 'staff_said'; who: ChatIds; at: Date | null; text: string | null }
  | { kind: 'left'; who: ChatIds; at: Date | null }
  /** Messages of ours have reached a device, or were seen. */
  | { kind: 'received'; messageIds: readonly string[]; at: Date | null }
  | {
      kind: 'consent_withdrawn';
      who: { oaUserId: string | null; zaloUserId: string | null };
      at: Date | null;
    }
  /** Something that operators should read in the log; the facts hold no personal data. */
  | { kind: 'announced'; name: string; facts: object }
  /** Known and of no use to us, such as the echo of a message of ours. */
  | { kind: 'ignored'; name: string }
  | { kind: 'unknown'; name: string };

/** The person of a chat, by the ids of their channel. */
export type ChatIds = ZaloIds | MessengerIds;
export type ZaloIds = { oaUserId: string; zaloUserId: string | null };
/** Messenger knows a person by one id per page, and by nothing that Zalo knows. */
export type MessengerIds = { messengerUserId: string };

/** A sign of life that the bot may answer. */
export type Said =
  | { kind: 'text'; text: string }
  /** Photos and files, with what was written below them. */
  | { kind: 'files'; files: readonly MediaLink[]; caption: string | null }
  /** What the bot can make nothing of, by its kind. */
  | { kind: 'unsupported'; what: UnsupportedKind }
  | { kind: 'follow' };
export type UnsupportedKind = 'sticker' | 'audio' | 'video' | 'gif' | 'location' | 'card' | 'other';

/** Where the channel keeps a photo or file that a person sent; what it says of it may be wrong. */
export type MediaLink = { url: string; name: string | null; mediaType: string | null; bytes: number | null };

/** A recorded event whose body does not hold what its name promises: no later try can help. */
export class UnreadableEvent extends Error {
  constructor(detail: string) {
    super(`unreadable event: ${detail}`);
    this.name = 'UnreadableEvent';
  }
}
/** Reads the recorded body of an event. Throws UnreadableEvent. */
export type EventReader = (body: string) => ChannelEvent;
