import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';
import { fonts } from './fonts.ts';
import { colours, page, type Mark, type Measure } from './layout.ts';
import { qrBars } from './qr.ts';

type Pdf = InstanceType<typeof PdfDocument>;

function openPdf(title: string): Pdf {
  const pdf = new PdfDocument({ size: 'A4', margin: 0, lang: 'vi', info: { Title: title } });
  return pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
}

/** Widths of text in the poster's fonts. */
export function createMeasure(): Measure {
  const pdf = openPdf('');
  return (text, size, bold) => pdf.font(bold ? 'bold' : 'regular', size).widthOfString(text);
}

/** The marks of a poster as an A4 PDF with its fonts inside and its code as lines, sharp at any size. */
export async function posterPdf(marks: readonly Mark[], title: string): Promise<Buffer> {
  const pdf = openPdf(title);
  const bytes = buffer(pdf);
  pdf.rect(0, 0, page.width, page.height).fill(colours.white);
  for (const mark of marks) draw(pdf, mark);
  pdf.end();
  return bytes;
}

function draw(pdf: Pdf, mark: Mark): void {
  if (mark.kind === 'box') {
    pdf.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius).fill(mark.colour);
  } else if (mark.kind === 'qr') {
    // One fill for all bars, so that no hairlines show between them.
    for (const { x, y, width, height } of qrBars(mark.link, mark)) pdf.rect(x, y, width, height);
    pdf.fill('#000000');
  } else {
    pdf.font(mark.bold ? 'bold' : 'regular', mark.size).fillColor(mark.colour);
    pdf.text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
  }
}
