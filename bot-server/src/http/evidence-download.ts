import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { EvidenceFile } from '../services/ports.ts';

/** Pictures that every browser shows and none runs; all else is offered to be saved. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** Sends the bytes of a finished file so that no browser can take them for a page of ours. */
export async function sendEvidence(
  res: Response,
  file: EvidenceFile,
  stored: { stream: NodeJS.ReadableStream; bytes: number },
): Promise<void> {
  const type = file.type ?? 'application/octet-stream';
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Length', stored.bytes);
  res.setHeader(
    'Content-Disposition',
    contentDisposition(SHOWN.has(type) ? 'inline' : 'attachment', file.name),
  );
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  res.setHeader('Cache-Control', 'private, no-store');
  await pipeline(stored.stream, res).catch((error: unknown) => {
    // The person closed the page before the last byte: nobody is left to answer.
    if (!res.destroyed) throw error;
  });
}

/** RFC 6266 with RFC 5987: the Vietnamese name, and one without marks for readers that know no better. */
export function contentDisposition(way: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
