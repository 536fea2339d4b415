import type { Phrase } from './gazetteer.ts';

/** A place in the query that may be meant as a name. */
export interface Mention {
  readonly phrase: Phrase;
  /** Bit i is set when word i of the query belongs to the name. */
  readonly mask: number;
  /** Position of the first and of the last of these words. */
  readonly from: number;
  readonly to: number;
  /** From 0 to 1: how well what is written agrees with the name. */
  readonly quality: number;
  /** Written to the end and without a slip; what is not needs the rest of the query to be explained. */
  readonly whole: boolean;
}
