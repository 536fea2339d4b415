import type { EvidenceCause } from '@sang-kien/shared';
import type { FileStore } from './ports.ts';

/** What a look at a finished upload says: its media type by content, or why it is not taken. */
export type Inspection =
  { type: string } | { cause: Extract<EvidenceCause, 'empty' | 'cut_off' | 'renamed'> };

/** The bytes of evidence while they come in and after: read, remove, and look at what they are. */
export type EvidenceDisk = FileStore & {
  /**
   * Writes a whole file, in place of an earlier one. When the bytes break off nothing is left of it, and what
   * broke them off is thrown.
   */
  store(id: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** How many bytes have come so far; 0 when there are none. */
  bytesOf(id: string): Promise<number>;
  /**
   * Looks at the bytes of a finished upload; `name` is what the person called it. Undefined when they were
   * removed meanwhile.
   */
  inspect(id: string, name: string): Promise<Inspection | undefined>;
  /** Takes the place where a photo was taken out of its bytes, without changing their number. */
  removePlaceData(id: string): Promise<void>;
};
