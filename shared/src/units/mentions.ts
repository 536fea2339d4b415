import type { Phrase } from './gazetteer.ts';
import { markAgreement } from './mark-agreement.ts';
import type { Mention } from './mention.ts';
import { namesBeginningWith, type PhraseIndex } from './phrase-index.ts';
import { scatteredMentions } from './scattered-mentions.ts';
import type { QueryWord } from './query.ts';
import { glue, hasMarks } from './words.ts';

/** A name's longest way of being written, in words. */
const LONGEST_SPAN = 7;
/** Longer names are also found without their last words, or word by word. */
const LONGEST_MISSPELT_SPAN = 4;
/** Qualities found by trying the sets of finder.test.ts. */
const MISSPELT = 0.8;
const MISSPELT_FIRST_LETTER = 0.74;
const HALF_TYPED = 0.68;
const OTHER_SPACES = 0.985;

/** All names that the query may mean, well or badly written. */
export function findMentions(query: readonly QueryWord[], index: PhraseIndex): Mention[] {
  const marksUsed = query.some(hasMarks);
  const found: Mention[] = [];
  for (let from = 0; from < query.length; from++) {
    for (let to = from; to < Math.min(query.length, from + LONGEST_SPAN); to++) {
      const span: Span = {
        words: query.slice(from, to + 1),
        from,
        to,
        last: to === query.length - 1,
        marksUsed,
      };
      found.push(...wholeNames(span, index));
      if (span.last) found.push(...halfTypedNames(span, index));
    }
  }
  return [...found, ...scatteredMentions(query, index)];
}

interface Span {
  readonly words: readonly QueryWord[];
  readonly from: number;
  readonly to: number;
  readonly last: boolean;
  readonly marksUsed: boolean;
}

function wholeNames(span: Span, index: PhraseIndex): Mention[] {
  const written = glue(span.words);
  const exact = index.exact.get(written);
  const right = (exact ?? []).map((phrase) =>
    mention(span, phrase, { quality: spacing(span, phrase), whole: true }),
  );
  const readable = right.filter(({ phrase }) => !isSmallTalk(span, phrase));
  if (exact !== undefined && span.words.length > 1) return readable;
  return [...readable, ...misspeltNames(span, written, index)];
}

function misspeltNames(span: Span, written: string, index: PhraseIndex): Mention[] {
  if (written.length < 4 || span.words.length > LONGEST_MISSPELT_SPAN) return [];
  if (span.words.every((word) => word.noise)) return [];
  return index.misspelt
    .near(written)
    .flat()
    .filter(
      (phrase) => phrase.glued !== written && comparable(span, phrase) && !isChance(span, phrase, index),
    )
    .map((phrase) =>
      mention(span, phrase, { quality: misspeltQuality(written, phrase.glued), whole: false }),
    );
}

function misspeltQuality(written: string, name: string): number {
  const quality = written[0] === name[0] ? MISSPELT : MISSPELT_FIRST_LETTER;
  return name.length < 6 ? quality - 0.08 : quality;
}

/** A slip is not looked for where words would have to be joined or parted as well. */
function comparable(span: Span, phrase: Phrase): boolean {
  return span.words.length === phrase.words.length || span.words.length === 1 || phrase.words.length === 1;
}

/** A short alias, or a name of one syllable for another syllable that exists ("thanh", "than"), is no slip. */
function isChance({ words }: Span, phrase: Phrase, index: PhraseIndex): boolean {
  if (phrase.weight < 1 && phrase.glued.length < 6) return true;
  return phrase.words.length === 1 && words.length === 1 && index.byWord.has(words[0]!.plain);
}

function halfTypedNames(span: Span, index: PhraseIndex): Mention[] {
  const written = glue(span.words);
  if (written.length < 2 || /\d$/.test(written) || (span.from > 0 && span.words.every((word) => word.noise)))
    return [];
  return namesBeginningWith(index.sorted, written)
    .filter((phrase) => phrase.glued !== written && breaksAtWords(span, phrase))
    .map((phrase) =>
      mention(span, phrase, {
        quality: HALF_TYPED + (0.27 * written.length) / phrase.glued.length,
        whole: false,
      }),
    );
}

/** "viet y" begins "Việt Yên", "vi ety" does not; a word written alone may begin anything but "q năm". */
function breaksAtWords(span: Span, phrase: Phrase): boolean {
  if (span.words.length === 1 && phrase.words[0]!.plain.length === 1) return glue(span.words).length > 3;
  return span.words.slice(0, -1).every((word, i) => word.plain === phrase.words[i]?.plain);
}

/** "viet yen", "vietyen" and "vi et yen" are the same letters; as many words, but other ones, are a slip. */
function spacing({ words }: Span, phrase: Phrase): number {
  if (words.length !== phrase.words.length) return OTHER_SPACES;
  return words.every((word, i) => word.plain === phrase.words[i]!.plain) || words.length === 1 ? 1 : MISSPELT;
}

/** "là gì" is a question, not the town La Gi. */
function isSmallTalk(span: Span, phrase: Phrase): boolean {
  return (
    span.words.every((word) => word.noise) &&
    span.words.some((word, i) => hasMarks(word) && word.marked !== phrase.words[i]?.marked)
  );
}

function mention(span: Span, phrase: Phrase, spelling: { quality: number; whole: boolean }): Mention {
  const { words, from, to } = span;
  const agreement = markAgreement(words, phrase, span.marksUsed);
  const quality = spelling.quality * phrase.weight * agreement;
  return { phrase, mask: ((1 << words.length) - 1) << from, from, to, quality, whole: spelling.whole };
}
