import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSignedMiniAppEvent } from './mini-app-signature.ts';

/** The vector of the reference (4.13). */
const body = {
  event: 'user.revoke.consent',
  appId: '2646373759294038927',
  userId: '4047671499938107249',
  timestamp: 1670553442564,
};
const hex = '565fc6c0fce869602e0ce5dfd0c59ad459edb5158d2fbb6424d58bde6e3189c5';
const key = 'open-api-key-for-tests';

describe('The signature of a Mini App webhook', () => {
  it('fits the vector of the reference', () => {
    expect(isSignedMiniAppEvent(body, hex, key)).toBe(true);
  });

  it('does not depend on the order of the members', () => {
    const reversed = Object.fromEntries(Object.entries(body).reverse());
    expect(isSignedMiniAppEvent(reversed, `mac=${hex}`, key)).toBe(true);
  });

  it('covers objects and null as JSON', () => {
    const odd = { b: { x: 1 }, a: null };
    const digest = createHash('sha256').update('null{"x":1}key').digest('hex');
    expect(isSignedMiniAppEvent(odd, digest, 'key')).toBe(true);
  });

  it('is refused for another value, another key, no header and no key', () => {
    expect(isSignedMiniAppEvent({ ...body, userId: '1' }, hex, key)).toBe(false);
    expect(isSignedMiniAppEvent(body, hex, 'else')).toBe(false);
    expect(isSignedMiniAppEvent(body, undefined, key)).toBe(false);
    expect(isSignedMiniAppEvent(body, hex, '')).toBe(false);
  });
});
