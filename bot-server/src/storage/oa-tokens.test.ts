import { expect, test } from 'vitest';
import { openTestStorage } from '../testing/index.ts';

const pair = (n: number) => ({ accessToken: `a${n}`, refreshToken: `r${n}`, expiresAt: new Date(n * 1000) });

test('two processes that find the same stale token spend the refresh token once', async () => {
  await using storage = await openTestStorage();
  const other = await storage.reopen();
  await storage.oaTokens.seed('oa', pair(1));
  const spent: string[] = [];
  const refresh = async ({ refreshToken }: { refreshToken: string }) => {
    spent.push(refreshToken);
    return pair(2);
  };
  const [one, two] = await Promise.all([
    storage.oaTokens.replace('oa', 'a1', refresh),
    other.oaTokens.replace('oa', 'a1', refresh),
  ]);
  expect(spent).toEqual(['r1']);
  expect([one, two]).toEqual([pair(2), pair(2)]);
  await other.close();
});

test('a refresh that fails leaves the pair as it was', async () => {
  await using storage = await openTestStorage();
  await storage.oaTokens.seed('oa', pair(1));
  const refused = storage.oaTokens.replace('oa', 'a1', () => Promise.reject(new Error('refused')));
  await expect(refused).rejects.toThrow('refused');
  expect(await storage.oaTokens.load('oa')).toEqual(pair(1));
});

test('the first pair is kept when the settings still carry an old one', async () => {
  await using storage = await openTestStorage();
  await storage.oaTokens.seed('oa', pair(1));
  await storage.oaTokens.seed('oa', pair(9));
  expect(await storage.oaTokens.load('oa')).toEqual(pair(1));
});
