import { AppError } from '@sang-kien/shared';
import express, { type Request } from 'express';
import { refuseDeepNesting } from '../services/nesting.ts';

/** Keeps the body as the bytes that came in: a signature covers bytes, not JSON. */
export const rawBody = express.raw({ type: () => true, limit: '256kb' });

/** The body as bytes and as a JSON object. Throws AppError 'malformed'. */
export function readBody(request: Request): { bytes: Buffer; json: Record<string, unknown> } {
  const bytes: unknown = request.body;
  const json = Buffer.isBuffer(bytes) ? parseJson(bytes.toString('utf8')) : undefined;
  if (!Buffer.isBuffer(bytes) || typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new AppError('malformed', 'Nội dung gửi đến không phải là JSON hợp lệ.');
  }
  refuseDeepNesting(json);
  return { bytes, json: json as Record<string, unknown> };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What is not signed as its channel signs is not looked at any further. */
export const notSigned = (): AppError =>
  new AppError('unauthenticated', 'Chữ ký của thông báo không đúng; thông báo bị từ chối.');
