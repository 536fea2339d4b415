/**
 * What a look at a file's parts says: complete up to `end` (bytes may follow), ended too early, or not of
 * this type at all although its first bytes said so.
 */
export type Shape = { state: 'whole'; end: number } | { state: 'cut_off' } | { state: 'foreign' };

/** No real picture has more parts; a file of millions of empty ones is made to tire the reader. */
export const MOST_PARTS = 10_000;

export const cutOff: Shape = { state: 'cut_off' };
export const foreign: Shape = { state: 'foreign' };

export function wholeUpTo(end: number): Shape {
  return { state: 'whole', end };
}
