import type { DraftContent } from '@sang-kien/shared';
import type { MediaLink } from '../channel-event.ts';
import type { DraftBase } from './draft.ts';
import type { HandOverEntry } from './hand-over.ts';
import type { ChatReply } from './webhook-event.ts';

/** What the bot remembers of a talk. The storage knows nothing of the state but that it is JSON. */
export type Conversation = {
  personId: string;
  /** Rises with every turn; 0 when there was none yet. */
  revision: number;
  /** Parsed JSON as some release wrote it; its reader brings older shapes up to date. */
  state: unknown;
};

/** All that follows from one thing that happened in a talk. */
export type Turn = {
  personId: string;
  /** The webhook event, or the file sent in chat, that this turn ends; it can end only once. */
  ends: { eventId: string } | { chatFileId: string } | null;
  /** What the turn builds on: no other turn may have come between. */
  revision: number;
  state: unknown;
  /** When the bot may remind the person of what was left unfinished; null: never. */
  nudgeAt: Date | null;
  at: Date;
  draft: { base: DraftBase | null; freshId: string; content: DraftContent } | null;
  replies: readonly ChatReply[];
  /** Photos and files to be fetched from the channel. */
  files: readonly MediaLink[];
  handOver: HandOverEntry | null;
};

export type Conversations = {
  /** The person's conversation; one of revision 0 when nothing was said yet. */
  find(personId: string): Promise<Conversation>;
  /**
   * The one door of a talk: state, draft, replies, files to fetch, hand-over and the end of the event in one
   * transaction. `outdated` when another turn, or another door of the draft, came between: look again and
   * decide anew. New replies end those that the bot could not bring over before (`superseded`).
   */
  record(turn: Turn): Promise<{ outcome: 'recorded' | 'outdated' }>;
  /** Conversations whose reminder is due, oldest first. */
  dueNudges(at: Date, limit: number): Promise<{ personId: string; nudgeAt: Date }[]>;
  /** Moves a reminder that no turn could decide; null: none any more. The talk stays as it is. */
  putOffNudge(personId: string, to: Date | null): Promise<void>;
};
