import { expect, test } from 'vitest';
import { appSecretProof, miniAppSignature, oaSignature, pkceChallenge } from './signing.ts';

test('an OA webhook is signed as in the Zalo reference, 1.2', () => {
  const rawBody =
    '{"app_id":"1234567890123456789","user_id_by_app":"552177279717587730","event_name":"user_send_text","timestamp":"1760000000000","sender":{"id":"246845883529197922"},"message":{"msg_id":"96d3cdf3af150460909","text":"Xin chào"},"recipient":{"id":"388613280878808645"}}';
  expect(Buffer.byteLength(rawBody)).toBe(267);
  const signature = oaSignature({
    appId: '1234567890123456789',
    rawBody,
    timestamp: '1760000000000',
    oaSecretKey: 'oa-secret-for-tests',
  });
  expect(signature).toBe('mac=2329fc7ee1c35da380207c49e052ca5d07837802515603d173503c24d3672150');
});

test('a Mini App webhook is signed as in the Zalo reference, 4.13', () => {
  const body = {
    event: 'user.revoke.consent',
    appId: '2646373759294038927',
    userId: '4047671499938107249',
    timestamp: 1670553442564,
  };
  expect(miniAppSignature(body, 'open-api-key-for-tests')).toBe(
    '565fc6c0fce869602e0ce5dfd0c59ad459edb5158d2fbb6424d58bde6e3189c5',
  );
});

test('the PKCE challenge is the one of the Zalo reference, 3.1', () => {
  expect(pkceChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('the Graph proof is the one of the Zalo reference, 3.3', () => {
  expect(appSecretProof('user-token-for-tests', 'app-secret-for-tests')).toBe(
    '682553c6e16dc6e6d9175362f405d26a9ef2b8d5e96913f5bf34f848ad378d62',
  );
});
