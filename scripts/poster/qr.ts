import QRCode from 'qrcode';

/** A quarter of the code may be dirty or torn and it is still read. */
const CORRECTION = 'Q';
/** Free modules around a code (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** The QR code of a link as a PNG of at least 1,000 pixels a side. */
export function qrPng(link: string): Promise<Buffer> {
  return QRCode.toBuffer(link, { errorCorrectionLevel: CORRECTION, margin: QUIET, width: 1200 });
}

/** Bars of dark modules of a link's code within a square, its quiet zone included; each bar is one module high. */
export function qrBars(link: string, { x, y, side }: { x: number; y: number; side: number }) {
  const { modules } = QRCode.create(link, { errorCorrectionLevel: CORRECTION });
  const step = side / (modules.size + 2 * QUIET);
  const bars: { x: number; y: number; width: number; height: number }[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let run = 1;
      while (column + run < modules.size && modules.get(row, column + run)) run += 1;
      const place = { x: x + (QUIET + column) * step, y: y + (QUIET + row) * step };
      bars.push({ ...place, width: run * step, height: step });
      column += run;
    }
  }
  return bars;
}
