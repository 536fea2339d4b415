import { cleanLine, endingOf, evidenceTypes, kindByName, type EvidenceKind } from '@sang-kien/shared';

const LONGEST = 200;
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * A file name as it is kept and shown: Vietnamese letters in NFC, no folders, no control signs and none that
 * turn the reading order (`gpj.exe`), at most 200 letters with the ending kept.
 */
export function cleanFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const clean = cleanLine(base).replace(/^\.+/, '');
  const letters = [...graphemes.segment(clean)].map(({ segment }) => segment);
  if (letters.length <= LONGEST) return clean;
  const ending = endingOf(clean);
  const kept = letters.slice(0, LONGEST - ending.length - 1).join('');
  return ending ? `${kept.trimEnd()}.${ending}` : kept;
}

/**
 * The name and kind of an upload. A name without an ending, as some Android pickers give, takes the ending of
 * the media type that came with it. Undefined when neither tells of a kind that is taken.
 */
export function namedKind(name: string, mediaType: string): { name: string; kind: EvidenceKind } | undefined {
  const clean = cleanFileName(name);
  const kind = kindByName(clean);
  if (kind) return { name: clean, kind };
  const told = evidenceTypes.find(({ type }) => type === mediaType.trim().toLowerCase());
  if (!told || clean.includes('.')) return undefined;
  return { name: cleanFileName(`${clean || 'Minh chứng'}.${told.endings[0]}`), kind: told.kind };
}
