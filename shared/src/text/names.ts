import { foldForComparison, TONE_MARKS } from './fold.ts';

interface NamePart {
  /** Letters with hats, horns and đ, without the tone. */
  letters: string;
  tone: string;
}

/**
 * Whether a person's name answers a query: every word of the query begins a part of the name, in any order, each
 * part once. Marks may be left out; those that are typed must agree (hong and hông find Hồng, hống does not).
 */
export function nameMatches(name: string, query: string): boolean {
  const parts = partsOf(name);
  return partsOf(query)
    .sort((one, other) => other.letters.length - one.letters.length)
    .every((wanted) => {
      const found = parts.findIndex((part) => begins(part, wanted));
      if (found >= 0) parts.splice(found, 1);
      return found >= 0;
    });
}

function partsOf(text: string): NamePart[] {
  return foldForComparison(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const marked = word.normalize('NFD');
      return {
        letters: marked.replace(TONE_MARKS, '').normalize('NFC'),
        tone: (marked.match(TONE_MARKS) ?? []).join(''),
      };
    });
}

function begins(part: NamePart, wanted: NamePart): boolean {
  if (wanted.tone !== '' && wanted.tone !== part.tone) return false;
  const letters = [...wanted.letters];
  const own = [...part.letters];
  return letters.length <= own.length && letters.every((letter, index) => agrees(own[index] ?? '', letter));
}

/** A letter typed without its mark stands for every marked form, and i and y for each other. */
function agrees(own: string, typed: string): boolean {
  return own === typed || bare(own) === typed || ('iy'.includes(own) && 'iy'.includes(typed));
}

function bare(letter: string): string {
  return letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
}
