import { AlignmentType, BorderStyle, convertMillimetersToTwip, Paragraph, TextRun } from 'docx';
import { writable } from '../xml-text.ts';

export const FONT = 'Times New Roman';

/** Word counts a run's size in half points. */
export const halfPoints = (points: number) => points * 2;
export const millimetres = convertMillimetersToTwip;

export type Look = { size?: number; bold?: boolean; italics?: boolean; capitals?: boolean };
const BODY_SIZE = 13;

/** A run of text in the letter of the paper; capitals are made by Vietnamese rules, as letters, not by Word's font. */
export function words(text: string, { size = BODY_SIZE, capitals, ...look }: Look = {}): TextRun {
  const clean = writable(text);
  const shown = capitals ? clean.toLocaleUpperCase('vi') : clean;
  return new TextRun({ text: shown.normalize('NFC'), font: FONT, size: halfPoints(size), ...look });
}

/** A line in the middle of its column. */
export function centred(text: string, look: Look = {}, after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    children: [words(text, look)],
  });
}

/** A paragraph of the body: both edges straight, first line set in; one that leads to a table stays with it. */
export function prose(text: string, { keepNext = false } = {}): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: millimetres(12.7) },
    spacing: { before: 120, after: 120, line: 300 },
    children: [words(text)],
  });
}

/** A numbered heading that stays with what follows. */
export function heading(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { firstLine: millimetres(12.7) },
    spacing: { before: 120, after: 120 },
    children: [words(text, { bold: true })],
  });
}

/** A little room; what stands above it stays with what follows, so that no signature is alone on its page. */
export function spacer(): Paragraph {
  return new Paragraph({ keepNext: true, children: [words('', { size: 6 })] });
}

/** The fine line below a name, so far from either edge of its column. */
export function ruledLine(marginMm: number, after = 0): Paragraph {
  const side = millimetres(marginMm);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after, line: 120, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}
