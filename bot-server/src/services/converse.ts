import type { DraftContent } from '@sang-kien/shared';
import type { MediaLink, Said } from './channel-event.ts';
import type { ChatReply, Draft, EvidenceFile, HandOverEntry, Person } from './ports.ts';

/** One thing that happened in a talk: the person said something, staff did, a file came in, or time went by. */
export type Happening =
  | Said
  /** What the app sent for an official has no words here: they stand with the call for help. */
  | { kind: 'staff_said'; text: string | null }
  /** Staff has ended its part of the talk. */
  | { kind: 'staff_left' }
  /** A photo or file sent in chat was fetched and judged; without a refusal it is part of the draft. */
  | { kind: 'file_fetched'; name: string; refusal: string | null }
  | { kind: 'nudge_due' };

/** All that a turn may know. */
export type Scene = {
  person: Person;
  happening: Happening;
  /** When it happened, by the channel's clock, never later than `now`. */
  saidAt: Date;
  /** The programme's clock. */
  now: Date;
  /** What the bot kept of the talk, in the shape of the release that wrote it; null at the beginning. */
  state: unknown;
  draft: Draft | undefined;
  /** Id for a draft that this turn may begin. */
  freshId: string;
  /** Files of the draft that have come in. */
  files: readonly EvidenceFile[];
  /** Files sent in chat that are still on their way. */
  filesOnTheWay: number;
};

/** What a turn comes to. */
export type Outcome = {
  state: unknown;
  /** New content of the draft; undefined leaves it as it is. */
  draft?: DraftContent | undefined;
  replies: readonly Omit<ChatReply, 'personId'>[];
  /** Photos and files to fetch. */
  fetch?: readonly MediaLink[] | undefined;
  handOver?: HandOverEntry | undefined;
  nudgeAt: Date | null;
};

/** Decides a turn. It may be asked twice for the same happening; what it sets off outside must bear that. */
export type Converse = (scene: Scene) => Promise<Outcome>;
