import { officialPaper as texts } from '../../texts/official-paper.ts';
import { centred, ruledLine } from './paragraphs.ts';
import type { Issuer } from './national-heading.ts';

/** The head of an annex: its name, what it holds, and the paper that it goes with. */
export function annexHeading(title: string, { kind, issuer }: { kind: string; issuer: Issuer }) {
  return [
    centred(texts.annex, { size: 14, bold: true }),
    centred(title, { size: 14, bold: true }),
    centred(texts.annexOf(kind, issuer), { size: 13, italics: true }),
    ruledLine(57, 200),
  ];
}
