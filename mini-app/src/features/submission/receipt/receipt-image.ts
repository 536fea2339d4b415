import { submissionTexts } from '../../../texts/submission.ts';
import type { QrCode } from '../../../components/use-qr-code.ts';

const texts = submissionTexts.receipt;
const WIDTH = 720;
const HEIGHT = 960;
const QR_SIDE = 420;
const FONT = "'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** The receipt as a picture to be kept: code, QR and when. */
export function saveReceiptImage(receipt: { code: string; submitted: string; qr: QrCode }): Promise<void> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('no canvas'));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#0b3a82';
  context.fillRect(0, 0, WIDTH, 140);
  context.textAlign = 'center';
  write(context, { text: texts.programme, size: 30, y: 60, colour: '#fff' });
  write(context, { text: texts.imageTitle, size: 40, y: 112, colour: '#fff' });
  write(context, { text: receipt.code, size: 64, y: 240, colour: '#14202e' });
  drawQr(context, receipt.qr);
  write(context, { text: texts.qrHint, size: 28, y: 780, colour: '#14202e' });
  write(context, { text: receipt.submitted, size: 26, y: 850, colour: '#45525f' });
  return download(canvas, `${receipt.code}.png`);
}

type Line = { text: string; size: number; y: number; colour: string };

function write(context: CanvasRenderingContext2D, { text, size, y, colour }: Line): void {
  context.fillStyle = colour;
  context.font = `700 ${size}px ${FONT}`;
  context.fillText(text, WIDTH / 2, y, WIDTH - 40);
}

function drawQr(context: CanvasRenderingContext2D, { size, path }: QrCode): void {
  const scale = QR_SIDE / size;
  context.save();
  context.translate((WIDTH - QR_SIDE) / 2, 290);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  context.restore();
}

function download(canvas: HTMLCanvasElement, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (!blob) return reject(new Error('no picture'));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      return resolve();
    }, 'image/png');
  });
}
