/** What a channel told us, in words that fit every channel. Ids are strings; `at` is null when it told no time. */
export type ChannelEvent =
  | { kind: 'said'; who: ChatIds; at: Date | null; said: Said }
  /** Opens the window to write back without a word being said (a call, a widget, the chat button). */
  | { kind: 'interacted'; who: ChatIds; at: Date | null }
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

export type ChatIds = { oaUserId: string; zaloUserId: string | null };
/** A sign of life that the bot may answer. */
export type Said = { kind: 'text'; text: string } | { kind: 'attachment' } | { kind: 'follow' };

/** A recorded event whose body does not hold what its name promises: no later try can help. */
export class UnreadableEvent extends Error {
  constructor(detail: string) {
    super(`unreadable event: ${detail}`);
    this.name = 'UnreadableEvent';
  }
}
/** Reads the recorded body of an event. Throws UnreadableEvent. */
export type EventReader = (body: string) => ChannelEvent;
