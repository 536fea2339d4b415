import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';

export type Upload = { name: string; mimeType: string; buffer: Buffer };

/**
 * A valid PDF of one page that says something.
 * @param padding bytes of an unused stream, to make the file as long as a scan
 */
export function makePdf(name: string, padding = 0): Upload {
  const text = 'BT /F1 18 Tf 72 720 Td (Quyet dinh cong nhan sang kien) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  if (padding > 0) {
    const hex = randomBytes(Math.ceil(padding / 2)).toString('hex');
    objects.push(`<< /Length ${hex.length} >>\nstream\n${hex}\nendstream`);
  }
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(pdfOf(objects), 'latin1') };
}

function pdfOf(objects: string[]): string {
  let file = '%PDF-1.4\n';
  const rows = ['0000000000 65535 f '];
  for (const [index, object] of objects.entries()) {
    rows.push(`${String(file.length).padStart(10, '0')} 00000 n `);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = `xref\n0 ${rows.length}\n${rows.join('\n')}\n`;
  return `${file}${table}trailer\n<< /Size ${rows.length} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** Draws a bright pattern and packs it as the camera's program would; runs in the page. */
const draw = ({ width, height }: { width: number; height: number }) => `(() => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: ${width}, height: ${height} });
  const brush = canvas.getContext('2d');
  for (let y = 0; y < ${height}; y += 20) {
    for (let x = 0; x < ${width}; x += 20) {
      brush.fillStyle = 'hsl(' + ((x * 7 + y * 13) % 360) + ' 60% ' + (30 + ((x * y) % 40)) + '%)';
      brush.fillRect(x, y, 20, 20);
    }
  }
  return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
})()`;

/** A photo as a phone takes it, drawn and packed by the browser itself; sizes in pixels. */
export async function takePhoto(
  page: Page,
  name: string,
  size = { width: 1600, height: 1200 },
): Promise<Upload> {
  const base64 = await page.evaluate<string>(draw(size));
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
}
