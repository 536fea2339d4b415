const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * Letters as a person sees them: grapheme clusters after NFC, a line break as one. Equal in browser, server
 * and command (DESIGN 4.3).
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text.normalize('NFC').replace(/\r\n?/g, '\n'))) count += 1;
  return count;
}
