const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** At most `most` letters as a person counts them, the last of them an ellipsis when something was left out. */
export function shorten(text: string, most: number): string {
  const letters = Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => segment);
  if (letters.length <= most) return letters.join('');
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
