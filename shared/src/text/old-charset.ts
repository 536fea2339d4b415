/** How to read one old charset whose bytes were taken for Windows-1252. */
export interface OldCharset {
  readonly name: 'tcvn3' | 'vni';
  /** Runs of signs that make a word in this charset. */
  readonly words: RegExp;
  /** The charset has codes for capitals with a tone. */
  readonly hasTonedCapitals: boolean;
  decode(word: string): string;
  /** Signs of the word that the charset has no meaning for where they stand. */
  unknownSigns(word: string): string[];
  /** A unit, figure sign or bullet that is meant as it stands, whatever letter the charset has in its place. */
  isPlainSign(word: string, besideFigure: boolean): boolean;
  /** Whether the word could as well be plain letters in quotes: it speaks neither for nor against. */
  saysNothing(word: string, paragraph: string): boolean;
  /** Whether the word, as it stands, could be an ordinary word of a western language. */
  looksNatural(word: string): boolean;
}
