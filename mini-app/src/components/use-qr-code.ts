import { useEffect, useState } from 'react';

/** A QR code as the path of an SVG, one unit per module; null until the library has come. */
export type QrCode = { size: number; path: string };

const QUIET_ZONE = 2;

export function useQrCode(text: string): QrCode | null {
  const [code, setCode] = useState<QrCode | null>(null);
  useEffect(() => {
    let wanted = true;
    void drawQrCode(text).then((drawn) => wanted && setCode(drawn));
    return () => {
      wanted = false;
    };
  }, [text]);
  return code;
}

export async function drawQrCode(text: string): Promise<QrCode> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dark = Array.from(modules.data, (on, at) => (on ? at : -1)).filter((at) => at >= 0);
  const squares = dark.map((at) => {
    const [x, y] = [at % modules.size, Math.floor(at / modules.size)];
    return `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`;
  });
  return { size: modules.size + 2 * QUIET_ZONE, path: squares.join('') };
}
