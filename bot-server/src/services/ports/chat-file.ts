/** A photo or file that a person sent in a chat, to be fetched from the channel before its link dies. */
export type ChatFile = {
  id: string;
  personId: string;
  url: string;
  name: string | null;
  mediaType: string | null;
  /** When it was sent, by the channel's clock as far as we trust it. */
  at: Date;
  attempts: number;
};

export type ChatFiles = {
  /** Leases due files to this worker until `leaseUntil`; oldest first. An expired lease is due again. */
  claim(claim: { at: Date; leaseUntil: Date; limit: number }): Promise<ChatFile[]>;
  /** Notes a try that came to nothing; without a next one the file is parked. */
  retry(id: string, error: string, nextAttemptAt: Date | null): Promise<void>;
  /** How many files of this person are still on their way. */
  waiting(personId: string): Promise<number>;
  /** Deletes the rows of files sent before an instant that were taken, refused or parked; gives how many. */
  forgetEnded(before: Date): Promise<number>;
};

/**
 * What fetching a file came to. `refused` is final; `later` may go better at another try, and its error is a code
 * without address or name. A refused `host` is told, so that the operator can add it.
 */
export type FetchedMedia =
  | { outcome: 'fetched'; bytes: number; mediaType: string | null }
  | { outcome: 'refused'; cause: 'too_big' | 'gone' | 'empty' }
  | { outcome: 'refused'; cause: 'host'; host: string }
  | { outcome: 'later'; error: string };

/**
 * Brings a file of a chat into the house. `write` takes the bytes as they come; it fails when they break off.
 * Throws only what `write` throws by itself (a full disk).
 */
export type FetchMedia = (
  url: string,
  write: (bytes: AsyncIterable<Uint8Array>) => Promise<void>,
) => Promise<FetchedMedia>;
