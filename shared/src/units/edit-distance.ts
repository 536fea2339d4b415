/**
 * Whether one slip of the finger separates the words: a letter left out, added, changed, or two changed over.
 * Equal words count as well.
 */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [endA - start, endB - start];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** The word, and the word with each letter left out once: words one edit apart share one of these. */
export function shortenings(word: string): string[] {
  const found = [word];
  for (let i = 0; i < word.length; i++) found.push(word.slice(0, i) + word.slice(i + 1));
  return found;
}

/** Finds what is one edit away without comparing with everything. */
export class NearIndex<T> {
  readonly #byShortening = new Map<string, { key: string; value: T }[]>();

  add(key: string, value: T): void {
    for (const shortening of new Set(shortenings(key))) {
      const entries = this.#byShortening.get(shortening);
      if (entries === undefined) this.#byShortening.set(shortening, [{ key, value }]);
      else entries.push({ key, value });
    }
  }

  /** Values whose key is at most one edit from the word, each once. */
  near(word: string): T[] {
    const found = new Set<T>();
    for (const shortening of shortenings(word)) {
      for (const { key, value } of this.#byShortening.get(shortening) ?? []) {
        if (withinOneEdit(word, key)) found.add(value);
      }
    }
    return [...found];
  }
}
