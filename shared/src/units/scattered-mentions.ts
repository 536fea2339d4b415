import type { Phrase } from './gazetteer.ts';
import { markAgreement } from './mark-agreement.ts';
import type { Mention } from './mention.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { QueryWord } from './query.ts';
import { hasMarks } from './words.ts';

const OUT_OF_ORDER = 0.85;
const MISSPELT_WORD = 0.82;
const PER_WORD_BETWEEN = 0.06;
const LEAST_QUALITY = 0.45;

/** Where a word of a name stands in the query, and whether it is written right. */
interface Sighting {
  readonly position: number;
  readonly exact: boolean;
}

interface Seen {
  readonly query: readonly QueryWord[];
  readonly marksUsed: boolean;
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>;
}

/** Names whose words stand in another order or apart, or have a slip in more than one word. */
export function scatteredMentions(query: readonly QueryWord[], index: PhraseIndex): Mention[] {
  const seen: Seen = { query, marksUsed: query.some(hasMarks), sightings: sightWords(query, index) };
  const phrases = new Set<Phrase>();
  for (const plain of seen.sightings.keys())
    for (const phrase of index.byWord.get(plain) ?? []) phrases.add(phrase);
  const found: Mention[] = [];
  for (const phrase of phrases) {
    const mention = assemble(phrase, seen);
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

function sightWords(query: readonly QueryWord[], index: PhraseIndex): Map<string, Sighting[]> {
  const sightings = new Map<string, Sighting[]>();
  query.forEach(({ plain, noise }, position) => {
    const exact = index.byWord.has(plain);
    const names = exact ? [plain] : noise || plain.length < 3 ? [] : index.misspeltWords.near(plain);
    for (const name of names) {
      const list = sightings.get(name);
      if (list === undefined) sightings.set(name, [{ position, exact }]);
      else list.push({ position, exact });
    }
  });
  return sightings;
}

function assemble(phrase: Phrase, seen: Seen): Mention | undefined {
  const used: Sighting[] = [];
  let mask = 0;
  for (const word of phrase.words) {
    const free = seen.sightings.get(word.plain)?.find(({ position }) => (mask & (1 << position)) === 0);
    if (free === undefined) return undefined;
    used.push(free);
    mask |= 1 << free.position;
  }
  const positions = used.map(({ position }) => position);
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  const inOrder = positions.every((position, i) => position === from + i);
  const slips = used.filter(({ exact }) => !exact).length;
  // In order and with at most one slip it has been found already, and better; with slips elsewhere it is chance.
  if (inOrder ? slips < 2 : slips > 0) return undefined;
  const between = to - from + 1 - positions.length;
  const quality = (inOrder ? 1 : OUT_OF_ORDER) * MISSPELT_WORD ** slips - between * PER_WORD_BETWEEN;
  if (quality < LEAST_QUALITY) return undefined;
  const written = positions.map((position) => seen.query[position]!);
  const agreement = markAgreement(written, phrase, seen.marksUsed);
  return { phrase, mask, from, to, quality: quality * phrase.weight * agreement, whole: slips === 0 };
}
