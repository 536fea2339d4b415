import { Resvg } from '@resvg/resvg-js';
import { fonts } from './fonts.ts';
import { colours, page, type Mark } from './layout.ts';
import { qrBars } from './qr.ts';

/** A4 at about 200 dots an inch. */
const WIDTH = 1654;

/** The marks of a poster as a PNG to send by chat or to print. */
export function posterPng(marks: readonly Mark[]): Buffer {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" font-family="${fonts.family}">`,
    `<rect width="100%" height="100%" fill="${colours.white}"/>`,
    ...marks.map(draw),
    '</svg>',
  ].join('');
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [fonts.regular, fonts.bold], loadSystemFonts: false, defaultFontFamily: fonts.family },
  });
  return picture.render().asPng();
}

function draw(mark: Mark): string {
  if (mark.kind === 'box') {
    const { x, y, width, height, radius, colour } = mark;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>`;
  }
  if (mark.kind === 'qr') {
    const bars = qrBars(mark.link, mark).map(
      ({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`,
    );
    return `<path shape-rendering="crispEdges" d="${bars.join('')}"/>`;
  }
  const { x, y, size, bold, colour, text } = mark;
  const look = `font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}"`;
  return `<text x="${x}" y="${y}" ${look}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
