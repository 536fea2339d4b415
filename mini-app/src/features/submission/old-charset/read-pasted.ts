import { normalizeText } from '@sang-kien/shared';

/** Text in an old charset, with what it says and what the charset could not hold. */
export type OldText = {
  original: string;
  converted: string;
  charset: 'tcvn3' | 'vni';
  unmapped: readonly string[];
};

export type Pasted =
  | { kind: 'clean' }
  /** Decomposed letters: the same text for any eye, so that nobody need be asked. */
  | { kind: 'decomposed'; composed: string }
  | { kind: 'old'; old: OldText };

/** What it is that came in, by the one clean-up of app, chat and server (design 4.5). */
export function readPasted(text: string): Pasted {
  const { text: clean, source, unmapped } = normalizeText(text);
  if (source === 'nfd') return { kind: 'decomposed', composed: clean };
  if (source === 'unicode') return { kind: 'clean' };
  return { kind: 'old', old: { original: text, converted: clean, charset: source, unmapped } };
}
