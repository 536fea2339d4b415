const VNI = /^[a-z]+[1-9][a-z1-9]*$/;
const FIRST_VOWEL = /[aeiouy]/;

/**
 * What a folded word may be when the keys of its marks stand in it, as when typing Vietnamese is switched off:
 * Telex "kieens", "ddoan" or VNI "no65p". Best guess first; none for a word without such keys.
 */
export function withoutTypingKeys(word: string): string[] {
  if (VNI.test(word)) return [word.replace(/[1-9]/g, '')];
  const start = word.search(FIRST_VOWEL);
  if (start < 0) return [];
  const onset = word.slice(0, start).replace('dd', 'd').replace('w', '');
  const rest = word.slice(start).replace(/[sfrxjwz]/g, '');
  const guesses = [onset + rest.replace(/([aeo])(.*)\1/, '$1$2'), onset + rest, onset + word.slice(start)];
  return guesses.filter((guess) => guess !== word);
}
