/** A message that waits, is under way, or has ended; its state is derived from its facts. */
export type OutboxMessage = {
  id: string;
  personId: string;
  /** A notification kind, or `chat_reply`. */
  kind: string;
  payload: unknown;
  subject: string;
  createdAt: Date;
  /** With the one that its claim has begun. */
  attempts: number;
  /** An earlier attempt began here and no outcome was recorded: it may have arrived. */
  attemptedAt: Date | null;
  readAt: Date | null;
  deliveredVia: DeliveredVia | null;
};
/** What brought a message to its person: a message of the OA, a template of Zalo, Messenger, or the app's inbox. */
export type DeliveredVia = 'oa' | 'template' | 'messenger' | 'inbox';
/** How an attempt ended. `via: 'inbox'` means that no message could carry it and the inbox in the app does. */
export type DeliveryOutcome =
  | {
      outcome: 'delivered';
      via: DeliveredVia;
      messageId: string | null;
      at: Date;
      note?: string;
      /** The inbox was meant to hold it: nobody is to be told that it did not arrive. */
      asMeant?: true;
    }
  /** `mayHaveArrived` keeps `attemptedAt`; without it the attempt is known to have brought nothing, and clears it. */
  | { outcome: 'retry'; error: string; nextAttemptAt: Date; mayHaveArrived?: true }
  /** Not tried this time: it may go out from an instant of the programme's clock on. `attemptedAt` as it was before. */
  | { outcome: 'put_off'; until: Date; attemptedAt: Date | null }
  | { outcome: 'failed'; error: string };

export type Outbox = {
  /**
   * Leases due messages to this worker until `leaseUntil`, oldest first, and notes that an attempt of each begins
   * at `at`: before anything leaves the house. Of the chat replies to one person only the oldest open one; the
   * others wait for it. An expired lease is due again.
   */
  claim(claim: { at: Date; leaseUntil: Date; limit: number }): Promise<OutboxMessage[]>;
  /** Puts in line what was not to go out before an instant of the programme's clock that has come. */
  release(at: Date): Promise<void>;
  /** Notes how an attempt ended; one that is tried again holds back the chat replies behind it. A chat reply that has ended is emptied: what is said in chat is kept nowhere. */
  settle(id: string, outcome: DeliveryOutcome): Promise<void>;
  /** A delivery report or read report of a channel for a message that we sent. */
  noteReceived(messageId: string, at: Date): Promise<void>;
  /** Notification kinds only, newest first. */
  inboxOf(personId: string, limit: number): Promise<{ messages: OutboxMessage[]; unread: number }>;
  markRead(id: string, personId: string, at: Date): Promise<boolean>;
  /** Counts by derived state, for operators. */
  counts(): Promise<{ waiting: number; delivered: number; failed: number }>;
};
