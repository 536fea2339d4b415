import { convertParagraph } from './convert.ts';
import { countCharacters } from './count.ts';
import type { OldCharset } from './old-charset.ts';
import { cleanSigns, compose, unifyLineEnds } from './signs.ts';
import { tcvn3 } from './tcvn3.ts';
import { vni } from './vni.ts';
import { weigh } from './weigh.ts';

/** Text as it should be kept, and what was found on the way (DESIGN 4.5). */
export interface NormalizedText {
  text: string;
  /** Grapheme clusters of `text`, a line break as one. */
  characters: number;
  /** What the text was written in; of several, the old charset with the most paragraphs. */
  source: 'unicode' | 'nfd' | 'tcvn3' | 'vni';
  /** Whether `text` differs from what came in. */
  changed: boolean;
  /** Signs, and words that lost a capital, which the old charset could not hold: named, not guessed. */
  unmapped: string[];
}

interface Paragraph {
  text: string;
  charset: OldCharset | undefined;
  /** The better reading, though its evidence alone is too thin. */
  leaning: OldCharset | undefined;
}

/** Evidence a paragraph needs by itself, and beside others in the same charset. */
const ALONE = 1.05;
const IN_COMPANY = 0.4;
const WON_SHARE = 0.6;

const MAYBE_OLD = /[\u0080-\u009f\u00a1-\u00ff\u03bc]/;
const DECOMPOSED = /[\u0300-\u036f]/;

/**
 * Cleans Vietnamese text that arrives dirty: NFC, line ends, odd spaces and unseen signs, and paragraphs in
 * TCVN3 or VNI, recognised one by one by whether their words become Vietnamese. Clean text, also with foreign
 * letters in it, comes back unchanged.
 */
export function normalizeText(text: string): NormalizedText {
  const composed = compose(unifyLineEnds(text));
  const paragraphs = recognise(composed.split('\n'));
  const unmapped = new Set<string>();
  const lines = paragraphs.map(({ text: line, charset }) => {
    if (!charset) return line;
    const converted = convertParagraph(line, charset);
    for (const lost of converted.unmapped) unmapped.add(lost);
    return converted.text;
  });
  const clean = cleanSigns(lines.join('\n'));
  const isDecomposed = DECOMPOSED.test(text) && composed !== unifyLineEnds(text);
  return {
    text: clean,
    characters: countCharacters(clean),
    source: mainCharset(paragraphs)?.name ?? (isDecomposed ? 'nfd' : 'unicode'),
    changed: clean !== text,
    unmapped: [...unmapped],
  };
}

function recognise(lines: readonly string[]): Paragraph[] {
  const paragraphs = lines.map(recogniseAlone);
  const main = mainCharset(paragraphs);
  if (!main) return paragraphs;
  return paragraphs.map((paragraph) =>
    !paragraph.charset && paragraph.leaning === main ? { ...paragraph, charset: main } : paragraph,
  );
}

function recogniseAlone(text: string): Paragraph {
  if (!MAYBE_OLD.test(text)) return { text, charset: undefined, leaning: undefined };
  const readings = [tcvn3, vni].map((charset) => ({ charset, ...weigh(text, charset) }));
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  const convincing = best.won >= WON_SHARE * (best.won + best.lost);
  return {
    text,
    charset: convincing && best.score >= ALONE ? best.charset : undefined,
    leaning: convincing && best.score >= IN_COMPANY ? best.charset : undefined,
  };
}

function mainCharset(paragraphs: readonly Paragraph[]): OldCharset | undefined {
  const letters = new Map<OldCharset, number>();
  for (const { charset, text } of paragraphs) {
    if (charset) letters.set(charset, (letters.get(charset) ?? 0) + text.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0];
}
