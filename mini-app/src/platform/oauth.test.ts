import { beforeEach, describe, expect, it } from 'vitest';
import { challengeOf, readOAuthReturn } from './oauth.ts';

const KEY = 'sang-kien.oauth';
const pending = { state: 'a-state', verifier: 'v'.repeat(43), returnTo: '/nop/personal' };

describe('the code challenge', () => {
  it('matches the example of RFC 7636, appendix B', async () => {
    const challenge = await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
    expect(challenge).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  });
});

describe('the return of Zalo’s page', () => {
  beforeEach(() => sessionStorage.setItem(KEY, JSON.stringify(pending)));

  it('brings the code, its verifier and the page that was wanted', () => {
    expect(readOAuthReturn(new URLSearchParams('code=c&state=a-state'))).toEqual({
      code: 'c',
      codeVerifier: pending.verifier,
      returnTo: '/nop/personal',
    });
  });

  it('is read once', () => {
    readOAuthReturn(new URLSearchParams('code=c&state=a-state'));
    expect(readOAuthReturn(new URLSearchParams('code=c&state=a-state'))).toBeNull();
  });

  it.each(['code=c&state=other', 'code=c', 'state=a-state', 'error=-14010&state=a-state'])(
    'is refused with %s',
    (query) => {
      expect(readOAuthReturn(new URLSearchParams(query))).toBeNull();
    },
  );

  it('is refused when nobody here had left for it', () => {
    sessionStorage.clear();
    expect(readOAuthReturn(new URLSearchParams('code=c&state=a-state'))).toBeNull();
  });
});
