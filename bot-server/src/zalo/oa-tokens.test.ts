import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OaTokenPair, OaTokens, Storage } from '../services/ports.ts';
import { aLog } from '../testing/outbox.ts';
import { openTestStorage, type TestStorage } from '../testing/storage.ts';
import { Unreachable } from '../net/ask-for-json.ts';
import { createOaAccess, OaTokenUnavailable, type OaAccessSettings } from './oa-tokens.ts';

const HOUR = 3600_000;
const oaId = '388613280878808645';
let storage: TestStorage;
let now = new Date('2026-01-01T00:00:00Z');
let log = aLog();

beforeEach(async () => {
  storage = await openTestStorage();
  now = new Date('2026-01-01T00:00:00Z');
  log = aLog();
});
afterEach(() => storage[Symbol.asyncDispose]());

/** Zalo's side of it: every refresh token works once. */
function aGrantor(first: string) {
  const good = new Set([first]);
  const asked: string[] = [];
  let number = 0;
  const requestPair = async (refreshToken: string): Promise<OaTokenPair | undefined> => {
    asked.push(refreshToken);
    await Promise.resolve();
    if (!good.delete(refreshToken)) return undefined;
    number += 1;
    good.add(`refresh-${number}`);
    const expiresAt = new Date(now.getTime() + 25 * HOUR);
    return { accessToken: `access-${number}`, refreshToken: `refresh-${number}`, expiresAt };
  };
  return { requestPair, asked, allow: (token: string) => void good.add(token) };
}

function access(
  change: Partial<OaAccessSettings> & { requestPair: OaAccessSettings['requestPair'] },
  store?: Storage,
) {
  return createOaAccess({
    store: (store ?? storage).oaTokens,
    oaId,
    firstPair: { accessToken: undefined, refreshToken: 'first' },
    systemClock: { now: () => now },
    log,
    ...change,
  });
}

describe('The access token of the OA', () => {
  it('starts from the refresh token of the settings and is kept in the database', async () => {
    const { requestPair, asked } = aGrantor('first');
    expect(await access({ requestPair }).current()).toBe('access-1');
    expect(await access({ requestPair }).current()).toBe('access-1');
    expect(asked).toEqual(['first']);
    expect(await storage.oaTokens.load(oaId)).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('is refreshed five hours before its end, and not earlier', async () => {
    const { requestPair } = aGrantor('first');
    const tokens = access({ requestPair });
    await tokens.current();
    now = new Date(now.getTime() + 20 * HOUR - 1);
    expect(await tokens.current()).toBe('access-1');
    now = new Date(now.getTime() + 1);
    expect(await tokens.current()).toBe('access-2');
  });

  it('is refreshed once for all who ask at the same time, in this process and in another', async () => {
    const { requestPair, asked } = aGrantor('first');
    const other = await storage.reopen();
    try {
      const [here, there] = [access({ requestPair }), access({ requestPair }, other)];
      const tokens = await Promise.all([here.current(), here.current(), there.current(), there.current()]);
      expect(new Set(tokens)).toEqual(new Set(['access-1']));
      expect(asked).toEqual(['first']);
      await Promise.all([here.renew('access-1'), there.renew('access-1'), here.renew('access-1')]);
      expect(asked).toEqual(['first', 'refresh-1']);
    } finally {
      await other.close();
    }
  });

  it('is written before anybody may use it', async () => {
    const { requestPair } = aGrantor('first');
    const steps: string[] = [];
    const inner = storage.oaTokens;
    const store: OaTokens = {
      ...inner,
      replace: async (...args) => {
        const pair = await inner.replace(...args);
        steps.push((await inner.load(oaId))?.refreshToken ?? 'nothing');
        return pair;
      },
    };
    steps.push(await access({ requestPair, store }).current());
    expect(steps).toEqual(['refresh-1', 'access-1']);
  });

  it('is not the stale one when another process was faster', async () => {
    const { requestPair, asked } = aGrantor('first');
    const tokens = access({ requestPair });
    await tokens.current();
    expect(await tokens.renew('access-0')).toBe('access-1');
    expect(asked).toEqual(['first']);
  });

  it('serves on when an early refresh does not come through, and Zalo is left alone for a while', async () => {
    const { requestPair } = aGrantor('first');
    let calls = 0;
    let down = false;
    const tokens = access({
      requestPair: (token) => {
        calls += 1;
        return down ? Promise.reject(new Unreachable('time_out', 'perhaps')) : requestPair(token);
      },
    });
    await tokens.current();
    [down, now] = [true, new Date(now.getTime() + 21 * HOUR)];
    expect([await tokens.current(), await tokens.current()]).toEqual(['access-1', 'access-1']);
    expect(calls).toBe(2);
    [down, now] = [false, new Date(now.getTime() + HOUR)];
    expect(await tokens.current()).toBe('access-2');
  });
});

describe('A refresh token that Zalo refuses', () => {
  it('raises one alarm and is never offered again', async () => {
    const { requestPair, asked } = aGrantor('another');
    const tokens = access({ requestPair });
    for (let i = 0; i < 3; i += 1) await expect(tokens.current()).rejects.toThrow(OaTokenUnavailable);
    expect(asked).toEqual(['first']);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatchObject({ level: 'error' });
    expect(JSON.stringify(log.lines)).not.toContain('"first"');
  });

  it('gives way to a new pair that an operator puts into the settings', async () => {
    const grantor = aGrantor('first');
    await access(grantor).current();
    now = new Date(now.getTime() + 200 * 24 * HOUR);
    grantor.allow('from-the-operator');
    const lost = access({
      requestPair: (token) =>
        token === 'refresh-1' ? Promise.resolve(undefined) : grantor.requestPair(token),
      firstPair: { accessToken: undefined, refreshToken: 'from-the-operator' },
    });
    expect(await lost.current()).toBe('access-2');
  });

  it('gives way to a new pair in the database', async () => {
    const grantor = aGrantor('another');
    const tokens = access(grantor);
    await expect(tokens.current()).rejects.toThrow(OaTokenUnavailable);
    grantor.allow('fresh');
    const expiresAt = new Date(now.getTime() + 25 * HOUR);
    await storage.oaTokens.replace(oaId, '', () =>
      Promise.resolve({ accessToken: 'by-hand', refreshToken: 'fresh', expiresAt }),
    );
    expect(await tokens.current()).toBe('by-hand');
    expect(await tokens.renew('by-hand')).toBe('access-1');
  });

  it('is not blamed when Zalo cannot be reached', async () => {
    const grantor = aGrantor('first');
    let down = true;
    const tokens = access({
      requestPair: (token) =>
        down ? Promise.reject(new Unreachable('ECONNREFUSED', 'no')) : grantor.requestPair(token),
    });
    await expect(tokens.current()).rejects.toThrow(Unreachable);
    down = false;
    expect(await tokens.current()).toBe('access-1');
  });
});

it('says that the tokens are missing when neither settings nor database have any', async () => {
  const { requestPair, asked } = aGrantor('first');
  const tokens = access({ requestPair, firstPair: { accessToken: undefined, refreshToken: undefined } });
  await expect(tokens.current()).rejects.toMatchObject({ reason: 'missing' });
  expect(asked).toEqual([]);
});

it('uses an access token that came alone until it is refused', async () => {
  const { requestPair, asked } = aGrantor('first');
  const tokens = access({ requestPair, firstPair: { accessToken: 'alone', refreshToken: undefined } });
  expect(await tokens.current()).toBe('alone');
  await expect(tokens.renew('alone')).rejects.toMatchObject({ reason: 'refused' });
  expect(asked).toEqual([]);
});
