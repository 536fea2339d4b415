import { createHmac, randomBytes } from 'node:crypto';

/** Value of `X-Hub-Signature-256`: HMAC-SHA256 over the exact text that goes out. */
export const metaSignature = (rawBody: string, appSecret: string): string =>
  `sha256=${createHmac('sha256', appSecret).update(rawBody, 'utf8').digest('hex')}`;

/** A message id as Meta writes them. */
export const newMid = (): string => `m_${randomBytes(24).toString('base64url')}`;
