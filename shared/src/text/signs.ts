/** Word's manual line break and page break, and Unicode's own separators, are line ends like any other. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Controls (tab and line feed apart), soft hyphen, zero-width and direction signs, BOM. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control signs are what is looked for
  /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** Joiners make one sign of several emoji and shape some scripts; behind plain text or at its end they are residue. */
const JOINED_TO_TEXT = /(^|[\p{Script=Latin}\p{N}\p{P}\p{Z}\s])([\p{M}\u200c\u200d]+)/gu;
const JOINER = /[\u200c\u200d]+/g;
const JOINER_AT_END = /[\u200c\u200d]+(?=$|\s)/g;

/** The default bullets of Word, which stand in the private area of its symbol fonts. */
const WORD_BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
};
const WORD_BULLET = /[\uf0b7\uf0a7\uf0d8\uf0fc]/g;

/** A tone written before the hat or breve (é + ˆ): same class, so NFC alone does not join them. */
const TONE_BEFORE_HAT = /([aeo])(\u0323?)([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gi;
const LOOSE_MARK = /[\u0300-\u036f]/;

const ODD = /[^\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9]/;

/** Composes every letter (NFC), also half-composed ones with their marks in the wrong order. */
export function compose(text: string): string {
  const composed = text.normalize('NFC');
  if (!LOOSE_MARK.test(composed)) return composed;
  return composed.normalize('NFD').replace(TONE_BEFORE_HAT, '$1$2$4$3').normalize('NFC');
}

/** Makes every line end a single line feed. */
export function unifyLineEnds(text: string): string {
  return text.replace(LINE_ENDS, '\n');
}

/** Turns odd spaces into plain ones and takes out signs nobody can see. Text without them comes back as it is. */
export function removeOddSigns(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINED_TO_TEXT, (_run, text: string, marks: string) => text + marks.replace(JOINER, ''))
    .replace(JOINER_AT_END, '')
    .replace(WORD_BULLET, (sign) => WORD_BULLETS[sign] ?? sign);
}

/** Clean-up without charset conversion, line breaks kept. Idempotent; clean text comes back unchanged. */
export function cleanSigns(text: string): string {
  return compose(removeOddSigns(unifyLineEnds(text)));
}
