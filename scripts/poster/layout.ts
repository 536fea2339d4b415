import type { PosterContent } from './content.ts';

/** A4 in points. */
export const page = { width: 595.28, height: 841.89 };
const MARGIN = 40;
const INNER = page.width - 2 * MARGIN;
const LARGEST_QR = 340;
const STEPS_AT = 664;

export const colours = { red: '#b3121d', ink: '#1c1c1e', grey: '#5c5c61', pale: '#fbeaea', white: '#ffffff' };

/** One thing on the page, measured from its top left corner; text stands on its baseline and is centred or left. */
export type Mark =
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; colour: string }
  | { kind: 'qr'; x: number; y: number; side: number; link: string }
  | { kind: 'text'; x: number; y: number; text: string; size: number; bold: boolean; colour: string };

type Style = { size: number; bold?: boolean; colour?: string; leading?: number };
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Places every word of the poster; the same marks are drawn as PDF and as a picture. */
export function layOut(content: PosterContent, measure: Measure): Mark[] {
  const writer = new Writer(measure);
  writer.box({ x: 0, y: 0, width: page.width, height: 182, radius: 0, colour: colours.red });
  writer.y = 36;
  writer.centred(content.organiser, { size: 12, bold: true, colour: colours.white });
  writer.y += 6;
  writer.centred(content.title, { size: 44, bold: true, colour: colours.white, leading: 1.25 });
  writer.centred(content.name, { size: 12.5, colour: colours.white, leading: 1.5 });
  writer.y = 204;
  writer.centred(content.unit, { size: 21, bold: true, leading: 1.3 });
  if (content.superior) writer.centred(content.superior, { size: 13, colour: colours.grey, leading: 1.4 });
  writer.y += 10;
  writer.centred(content.call, { size: 18, bold: true, colour: colours.red });
  writer.y += 4;
  writer.qr(content.link, STEPS_AT - 28);
  writer.centred(content.link, { size: 9, colour: colours.grey, leading: 1.6 });
  writeSteps(writer, content);
  writer.y = page.height - 44;
  writer.centred(content.until, { size: 12, bold: true });
  if (content.note) writer.centred(content.note, { size: 9, colour: colours.red, leading: 1.6 });
  return writer.marks;
}

function writeSteps(writer: Writer, { steps }: PosterContent): void {
  const gap = 12;
  const width = (INNER - gap * (steps.length - 1)) / steps.length;
  for (const [i, { heading, text }] of steps.entries()) {
    const x = MARGIN + i * (width + gap);
    writer.box({ x, y: STEPS_AT, width, height: 120, radius: 8, colour: colours.pale });
    writer.y = STEPS_AT + 12;
    const column = { x: x + 12, width: width - 24 };
    writer.left(`${i + 1}. ${heading}`, column, { size: 14, bold: true, colour: colours.red, leading: 1.5 });
    writer.left(text, column, { size: 11.5, leading: 1.4 });
  }
}

/** Keeps where the next line goes. */
class Writer {
  readonly marks: Mark[] = [];
  y = 0;
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  box(box: Omit<Extract<Mark, { kind: 'box' }>, 'kind'>): void {
    this.marks.push({ kind: 'box', ...box });
  }

  /** The code takes the room down to `bottom`, as large as it may be. */
  qr(link: string, bottom: number): void {
    const side = Math.min(LARGEST_QR, bottom - this.y);
    this.marks.push({ kind: 'qr', x: (page.width - side) / 2, y: this.y, side, link });
    this.y += side;
  }

  centred(text: string, style: Style): void {
    for (const line of this.#lines(text, INNER, style)) {
      const width = this.#measure(line, style.size, style.bold ?? false);
      this.#line(line, (page.width - width) / 2, style);
    }
  }

  left(text: string, column: { x: number; width: number }, style: Style): void {
    for (const line of this.#lines(text, column.width, style)) this.#line(line, column.x, style);
  }

  #line(text: string, x: number, { size, bold = false, colour = colours.ink, leading = 1.35 }: Style): void {
    this.marks.push({ kind: 'text', x, y: this.y + size, text, size, bold, colour });
    this.y += size * leading;
  }

  /** Breaks at spaces, and anywhere within a word that is wider than its line, as long addresses are. */
  #lines(text: string, width: number, { size, bold = false }: Style): string[] {
    const fits = (line: string) => this.#measure(line, size, bold) <= width;
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (fits(longer)) line = longer;
      else {
        if (line) lines.push(line);
        line = word;
        while (!fits(line)) {
          const cut = lastFit(line, fits);
          lines.push(line.slice(0, cut));
          line = line.slice(cut);
        }
      }
    }
    return [...lines, line];
  }
}

function lastFit(word: string, fits: (text: string) => boolean): number {
  let cut = word.length - 1;
  while (cut > 1 && !fits(word.slice(0, cut))) cut -= 1;
  return cut;
}
