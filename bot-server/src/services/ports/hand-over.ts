import type { Notice, UnitScope } from './submission.ts';
import type { ChatReply } from './webhook-event.ts';

/** One line of a talk, as an official reads it who takes the talk over. */
export type SaidLine = {
  from: 'person' | 'bot' | 'staff';
  text: string;
  at: Date;
  /** Of an answer from the app: the key under which it went out. */
  answerKey?: string;
};
/** How an answer from the app fares on its way into the chat. */
export type AnswerDelivery = 'waits' | 'delivered' | 'failed';

/** A person asked for a person: what an official needs to take over, as it stood at that moment. */
export type HandOver = {
  id: string;
  personId: string;
  /** Whose officials may look after it: the person's unit, the units above it, and last the Confederation. */
  unitIds: readonly string[];
  /** Empty when the base union is not known: then no base union's officers see it. */
  grassrootsKey: string;
  context: HandOverContext;
  openedAt: Date;
  closedAt: Date | null;
  closedBy: string | null;
};
export type HandOverContext = {
  personName: string | null;
  phone: string | null;
  unitName: string | null;
  grassrootsUnion: string | null;
  /** Code of the newest dossier, when there is one. */
  code: string | null;
  /** How far the draft has come; null when there is none. */
  draftStep: string | null;
  channel: 'zalo' | 'messenger';
  lines: readonly SaidLine[];
};
export type HandOverEntry = {
  handOver: Omit<HandOver, 'closedAt' | 'closedBy'>;
  notices: readonly Notice[];
};
/** Words of an official into the person's chat. `key` is made by the official's app: the same one sends once. */
export type HandOverAnswer = {
  id: string;
  key: string;
  line: SaidLine;
  reply: Omit<ChatReply, 'personId'>;
  by: string;
};
/** The last hand-over of a page: the next one goes on behind it. */
export type HandOverMark = { openedAt: Date; id: string };

export type HandOvers = {
  /** The newest of a person that nobody has closed. */
  openOf(personId: string): Promise<HandOver | undefined>;
  find(id: string): Promise<HandOver | undefined>;
  /** Newest first within units; `open` picks those that are (true) or are no more (false), null takes all. */
  withinUnits(
    scopes: readonly UnitScope[],
    page: { before: HandOverMark | null; limit: number; open: boolean | null },
  ): Promise<HandOver[]>;
  /**
   * Queues the answer, keeps it among the lines and notes it in the audit, in one transaction; the same key
   * again is a `repeat`. `gone` when there is no such hand-over any more.
   */
  answer(answer: HandOverAnswer): Promise<'recorded' | 'repeat' | 'gone'>;
  /** How the answers from the app fare, by their keys. */
  deliveries(id: string): Promise<ReadonlyMap<string, AnswerDelivery>>;
  /** Notes who helped when, and stops notices that are still waiting; false when it was closed before. */
  close(closing: { id: string; by: string; at: Date }): Promise<boolean>;
  /** Drops lines and numbers of those closed before an instant; that somebody was helped stays. Gives how many. */
  forgetWords(closedBefore: Date): Promise<number>;
};
