/**
 * A text as a channel takes it: NFC, at most `most` UTF-16 units (never more than any channel counts), cut at a
 * word with an ellipsis. An emoji is never cut in two.
 */
export function fitText(text: string, most: number): string {
  const clean = text.normalize('NFC');
  if (clean.length <= most) return clean;
  const cut = clean.slice(0, most - 1);
  const lastSpace = cut.search(/\s\S*$/);
  const whole = lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.trimEnd()}…`;
}
