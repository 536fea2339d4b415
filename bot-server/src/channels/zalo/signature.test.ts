import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSignedByZalo } from './signature.ts';

/** The vector of the reference (1.2). */
const body =
  '{"app_id":"1234567890123456789","user_id_by_app":"552177279717587730","event_name":"user_send_text","timestamp":"1760000000000","sender":{"id":"246845883529197922"},"message":{"msg_id":"96d3cdf3af150460909","text":"Xin chào"},"recipient":{"id":"388613280878808645"}}';
const hex = '2329fc7ee1c35da380207c49e052ca5d07837802515603d173503c24d3672150';
const signed = {
  header: `mac=${hex}`,
  appId: '1234567890123456789',
  rawBody: Buffer.from(body),
  timestamp: '1760000000000',
  secret: 'oa-secret-for-tests',
};

describe('The signature of an OA webhook', () => {
  it('fits the vector of the reference', () => {
    expect(signed.rawBody).toHaveLength(267);
    expect(isSignedByZalo(signed)).toBe(true);
  });

  it('may come without its prefix', () => {
    expect(isSignedByZalo({ ...signed, header: hex })).toBe(true);
  });

  it.each([
    ['an altered body', { rawBody: Buffer.from(body.replace('Xin', 'Tin')) }],
    ['another time', { timestamp: '1760000000001' }],
    ['another app', { appId: '388613280878808645' }],
    ['another secret', { secret: 'else' }],
    ['no header', { header: undefined }],
    ['an empty header', { header: 'mac=' }],
    ['a header of another length', { header: `mac=${hex}00` }],
    ['a header that is not hex', { header: `mac=${'z'.repeat(64)}` }],
  ])('is refused with %s', (_what, change) => {
    expect(isSignedByZalo({ ...signed, ...change })).toBe(false);
  });

  it('is refused when no secret is set, even when it fits the empty one', () => {
    const overNothing = createHash('sha256').update(signed.appId + body + signed.timestamp);
    expect(isSignedByZalo({ ...signed, secret: '', header: overNothing.digest('hex') })).toBe(false);
  });
});
