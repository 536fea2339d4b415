import type { ChoosableKind, NotificationPayloads } from '@sang-kien/shared';
import type { Notice, StoredSubmission, UnitScope } from './submission.ts';

/** A piece of the ledger to be told to officials. Instants are the programme's. */
export type AnnounceBatch = {
  at: Date;
  /** What came in earlier is left to the digest. */
  notEarlierThan: Date;
  /** Begin of the day, in Vietnam, on which nobody is told of a second new entry. */
  dayFrom: Date;
  dayTo: Date;
  limit: number;
  noticeOf: (submission: StoredSubmission) => Notice;
};
export type Announcements = {
  /**
   * Works the next entries of the ledger, each exactly once: of a new dossier the officials of its unit and of the
   * unit above are told who were told of none yet that day, but not whoever sent it, and not of an import's rows.
   */
  announce(batch: AnnounceBatch): Promise<{ worked: number; told: number }>;
};

/** What an official chose to be told by chat. */
export type NotificationChoice = { digestHour: number; muted: readonly ChoosableKind[] };
export type NotificationChoices = {
  /** The usual one when nothing was chosen. */
  of(personId: string): Promise<NotificationChoice>;
  /** Noted in the audit with what it was before. */
  save(choice: { personId: string; chosen: NotificationChoice; at: Date }): Promise<void>;
};

/** Facts of a digest that are counted within the scopes of one right. */
export type DigestCounts = Pick<
  NotificationPayloads['digest'],
  'newEntries' | 'changesAnswered' | 'handOvers'
> & { /** When the oldest came in that waits for a decision. */ oldestAt: Date | null };
export type DigestQuestion = {
  personId: string;
  /** New is what came in from here on. */
  since: Date;
  until: Date;
  /** Where the official reads dossiers, decides, and answers people; empty where they may not. */
  reads: readonly UnitScope[];
  decides: readonly UnitScope[];
  answers: readonly UnitScope[];
};
export type Digests = {
  /** Officials whose chosen hour has come and who have had no digest between two instants; the earliest first. */
  due(ask: {
    hour: number;
    dayFrom: Date;
    dayTo: Date;
    limit: number;
  }): Promise<{ personId: string; lastAt: Date | null }[]>;
  count(question: DigestQuestion): Promise<DigestCounts>;
  /** Queues the day's digest, or, with null, notes that there was nothing to say: in one transaction, once a day. */
  record(digest: {
    personId: string;
    payload: NotificationPayloads['digest'] | null;
    at: Date;
  }): Promise<void>;
};

/** A message that no channel could carry and that its person has not read in the app either. */
export type UndeliveredMessage = {
  id: string;
  kind: string;
  personName: string | null;
  unitId: string;
  /** The dossier it is about, and the place (`scopeIdOf`) where that counts now; null when it is about none. */
  dossier: { code: string; scopeId: string } | null;
  /** As the outbox noted it: a code, never words. */
  error: string;
  at: Date;
};
export type UndeliveredMark = { at: Date; id: string };
export type Undelivered = {
  /** Newest first within units. */
  withinUnits(
    scopes: readonly UnitScope[],
    page: { before: UndeliveredMark | null; limit: number },
  ): Promise<UndeliveredMessage[]>;
};
