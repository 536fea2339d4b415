import { foldForSearch } from '@sang-kien/shared';

export type ComparedText = { row: number; title: string; description: string };

/** Texts that share this much of their word triples are the same one, touched up. */
const NEARLY_ALL = 0.85;
const BANDS = 5;
const HASHES_IN_BAND = 3;
/** Where very many rows look alike, each is compared with the first of them only: the time must not be squared. */
const COMPARED_IN_BUCKET = 20;

/** Texts compared before others have a turn. */
const STRETCH = 50;

type Prepared = { row: number; words: ReadonlySet<string>; figures: string; shingles: ReadonlySet<number> };

/**
 * Rows whose title and description are nearly those of an earlier row: row → earlier row. Titles that differ in a
 * number are two initiatives. Candidates are found by min-hashes (Broder 1997), so that five thousand rows are not
 * compared pair by pair.
 */
export async function findSimilar(
  texts: readonly ComparedText[],
  pause: () => Promise<void>,
): Promise<Map<number, number>> {
  const buckets = new Map<string, Prepared[]>();
  const similar = new Map<number, number>();
  for (const [i, text] of texts.entries()) {
    if (i % STRETCH === STRETCH - 1) await pause();
    const prepared = prepare(text);
    const keys = bandsOf(prepared.shingles);
    const earlier = keys
      .flatMap((key) => buckets.get(key) ?? [])
      .find((candidate) => areAlike(candidate, prepared));
    if (earlier) similar.set(text.row, earlier.row);
    else for (const key of keys) addTo(buckets, key, prepared);
  }
  return similar;
}

function addTo(buckets: Map<string, Prepared[]>, key: string, prepared: Prepared): void {
  const bucket = buckets.get(key) ?? [];
  if (bucket.length < COMPARED_IN_BUCKET) bucket.push(prepared);
  buckets.set(key, bucket);
}

function prepare({ row, title, description }: ComparedText): Prepared {
  const titleWords = foldForSearch(title).split(' ');
  const words = [...titleWords, ...foldForSearch(description).split(' ')];
  const shingles = new Set(words.map((_, i) => hashOf(words.slice(i, i + 3).join(' '))));
  const figures = titleWords.filter((word) => /\d/.test(word)).join(' ');
  return { row, words: new Set(titleWords), figures, shingles };
}

function areAlike(one: Prepared, other: Prepared): boolean {
  if (one.figures !== other.figures) return false;
  return overlap(one.words, other.words) >= 0.7 && overlap(one.shingles, other.shingles) >= NEARLY_ALL;
}

/** Jaccard: what both have, of what either has. */
function overlap<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let both = 0;
  for (const each of one) if (other.has(each)) both += 1;
  return both / (one.size + other.size - both);
}

function bandsOf(shingles: ReadonlySet<number>): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const least = Array.from({ length: HASHES_IN_BAND }, (__, i) =>
      leastHash(shingles, band * HASHES_IN_BAND + i),
    );
    return `${band}:${least.join('.')}`;
  });
}

function leastHash(shingles: ReadonlySet<number>, seed: number): number {
  let least = 0xffffffff;
  for (const shingle of shingles) {
    const hash = mix(shingle ^ Math.imul(seed + 1, 0x9e3779b1));
    if (hash < least) least = hash;
  }
  return least;
}

/** The finisher of MurmurHash3. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
