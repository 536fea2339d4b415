import { createHmac } from 'node:crypto';
import { foldForSearch } from '@sang-kien/shared';
import type { AuthorKey } from '../services/ports.ts';

/** A keyed hash (HMAC-SHA256) of number and folded name: nobody without the key can try numbers against it. */
export function createAuthorKey(base64Key: string): AuthorKey {
  const key = Buffer.from(base64Key, 'base64');
  return ({ fullName, phone }) =>
    createHmac('sha256', key)
      .update(`author\n${phone}\n${foldForSearch(fullName)}`)
      .digest('base64url')
      .slice(0, 22);
}
