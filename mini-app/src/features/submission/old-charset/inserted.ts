/** A text control just before something was put into it. */
export type Before = { value: string; selection: Span | null };
export type Span = { from: number; to: number };

/**
 * The stretch of `after` that was put in at one go: pasted, dropped, filled in by the browser or by a phone's
 * clipboard key. The selection from before says it exactly; without it, or when it does not fit (a drop falls
 * elsewhere), what both texts share at their ends is taken off.
 */
export function insertedSpan(before: Before, after: string): Span {
  const bySelection = before.selection && spanAtSelection(before.value, before.selection, after);
  return bySelection ?? spanByDifference(before.value, after);
}

function spanAtSelection(before: string, { from, to }: Span, after: string): Span | null {
  const tail = before.slice(to);
  const end = after.length - tail.length;
  const fits = end >= from && after.startsWith(before.slice(0, from)) && after.endsWith(tail);
  return fits ? { from, to: end } : null;
}

function spanByDifference(before: string, after: string): Span {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && before[from] === after[from]) from += 1;
  let shared = 0;
  while (
    shared < shortest - from &&
    before[before.length - 1 - shared] === after[after.length - 1 - shared]
  ) {
    shared += 1;
  }
  return { from, to: after.length - shared };
}
