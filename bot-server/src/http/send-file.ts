import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { contentDisposition } from './evidence-download.ts';

export type SentFile = { name: string; type: string; bytes: number; stream: NodeJS.ReadableStream };

/** Sends a file of ours to be saved, never to be shown as a page or kept on the way. */
export async function sendFile(response: Response, { name, type, bytes, stream }: SentFile): Promise<void> {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', bytes);
  response.setHeader('Content-Disposition', contentDisposition('attachment', name));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'private, no-store');
  await pipeline(stream, response).catch((error: unknown) => {
    // The person closed the page before the last byte: nobody is left to answer.
    if (!response.destroyed) throw error;
  });
}
