import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OaMessenger } from '../services/ports.ts';
import { startSimulator, type SimulatorProcess } from '../testing/zalo-simulator.ts';
import { Unreachable } from '../net/ask-for-json.ts';
import { createRequestPair } from './oa-grant.ts';
import { createOaMessenger } from './oa-client.ts';
import { OaTokenUnavailable, type OaAccess } from './oa-tokens.ts';

const start = new Date('2022-06-15T02:00:00Z');
const worker = '246845883529197901';
let zalo: SimulatorProcess;
let refreshToken: string;
/** As `OaAccess` without a store: what the messenger asks, and how often. */
let access: OaAccess & { renewals: number };

beforeAll(async () => {
  zalo = await startSimulator({ startsAt: start.toISOString() });
  ({ oaRefreshToken: refreshToken } = zalo.credentials);
  const { appId, appSecret } = zalo.credentials;
  const systemClock = { now: () => new Date() };
  const requestPair = createRequestPair({ oauthUrl: zalo.url, appId, appSecret, systemClock });
  let token = 'not-yet';
  access = {
    renewals: 0,
    current: () => Promise.resolve(token),
    async renew() {
      access.renewals += 1;
      const pair = await requestPair(refreshToken);
      if (!pair) throw new OaTokenUnavailable('refused');
      ({ accessToken: token, refreshToken } = pair);
      return token;
    },
  };
});
afterEach(async () => {
  access.renewals = 0;
  await zalo.control('faults-off');
  await zalo.control('last-interaction', { persona: 'worker', daysAgo: 0 });
  await zalo.control('block', { persona: 'worker', value: false });
});
afterAll(() => zalo[Symbol.asyncDispose]());

function messenger(change: object = {}): OaMessenger {
  return createOaMessenger({ openApiUrl: zalo.url, access, pace: () => Promise.resolve(), ...change });
}
const textOf = (text: string) => ({ text, buttons: [] });

describe('A message of the OA', () => {
  it('arrives with its buttons, after the token was refreshed once', async () => {
    const buttons = [{ title: 'Xem hồ sơ', open: 'http://localhost:3000/zapps/1/ho-so/SK-2222-2222' }];
    const sent = await messenger().sendText(worker, { text: 'Đã tiếp nhận hồ sơ.', buttons });
    expect(access.renewals).toBe(1);
    const shown = (await zalo.messagesOf('worker')).at(-1);
    expect(sent).toEqual({ sent: true, messageId: shown?.id });
    expect(shown).toMatchObject({ text: 'Đã tiếp nhận hồ sơ.', buttons: [{ title: 'Xem hồ sơ' }] });
  });

  it('goes out after the token expired on the way', async () => {
    await zalo.control('expire-oa-token');
    expect(await messenger().sendText(worker, textOf('Sau khi làm mới'))).toMatchObject({ sent: true });
    expect(access.renewals).toBe(1);
  });

  it('of 5000 letters arrives shortened', async () => {
    expect(await messenger().sendText(worker, textOf('dài '.repeat(1250)))).toMatchObject({ sent: true });
  });

  it('is told when the window is closed', async () => {
    await zalo.control('last-interaction', { persona: 'worker', daysAgo: 8 });
    expect(await messenger().sendText(worker, textOf('Quá hạn'))).toMatchObject({ class: 'window' });
  });

  it('is told when the person has blocked the OA', async () => {
    await zalo.control('block', { persona: 'worker', value: true });
    expect(await messenger().sendText(worker, textOf('Bị chặn'))).toMatchObject({ class: 'permanent' });
  });

  it('may have arrived when no answer came, and Zalo can be asked', async () => {
    await zalo.control('faults', { failure: { kind: 'no-answer' }, remaining: 1 });
    const hasty = messenger({ timeLimitMs: 300 });
    expect(await hasty.sendText(worker, textOf('Có thể đã đến'))).toMatchObject({ class: 'unknown' });
    expect(await messenger().wasSent(worker, textOf('Có thể đã đến'), { since: start })).toBe(true);
    expect(await messenger().wasSent(worker, textOf('Chưa từng gửi'), { since: start })).toBe(false);
  });

  it('counts as not sent before the instant that is asked for', async () => {
    await messenger().sendText(worker, textOf('Tin cũ'));
    const later = new Date(start.getTime() + 24 * 3600_000);
    expect(await messenger().wasSent(worker, textOf('Tin cũ'), { since: later })).toBe(false);
  });

  it('does not count before the attempt, nor in a future that the clock has left', async () => {
    await messenger().sendText(worker, textOf('Chọn một mục'));
    const { at } = (await zalo.messagesOf('worker')).at(-1)!;
    const seen = (from: number, to: number) =>
      messenger().wasSent(worker, textOf('Chọn một mục'), {
        since: new Date(at + from),
        until: new Date(at + to),
      });
    expect(await seen(0, 0)).toBe(true);
    expect(await seen(1, 9)).toBe(false);
    expect(await seen(-9, -1)).toBe(false);
  });

  it('is found behind many newer lines; behind too many, nobody can tell', async () => {
    await messenger().sendText(worker, textOf('Bị vùi lấp'));
    const chatter = async (lines: number) => {
      for (let i = 0; i < lines; i += 1) await zalo.say('worker', `Câu ${i}`);
    };
    await chatter(150);
    expect(await messenger().wasSent(worker, textOf('Bị vùi lấp'), { since: start })).toBe(true);
    await chatter(60);
    expect(await messenger().wasSent(worker, textOf('Bị vùi lấp'), { since: start })).toBeUndefined();
  });

  it('cannot be looked for while Zalo is down', async () => {
    await zalo.control('faults', { failure: { kind: 'http', status: 500 } });
    expect(await messenger().wasSent(worker, textOf('Bất kỳ'), { since: start })).toBeUndefined();
  });

  it('waits for better times at a limit or a failure of Zalo', async () => {
    await zalo.control('faults', { failure: { kind: 'zalo', code: -32 } });
    expect(await messenger().sendText(worker, textOf('Nhanh quá'))).toMatchObject({ class: 'temporary' });
    await zalo.control('faults', { failure: { kind: 'http', status: 503 } });
    expect(await messenger().sendText(worker, textOf('Hỏng'))).toMatchObject({ class: 'temporary' });
    await zalo.control('faults', { failure: { kind: 'http', status: 502 } });
    expect(await messenger().sendText(worker, textOf('Hỏng'))).toMatchObject({ class: 'unknown' });
  });
});

describe('A template message', () => {
  const data = { ten: 'Nguyễn Thị Mẫu', ma_ho_so: 'SK-2222-2222', ten_sang_kien: 'Gá bắt vít nhanh' };

  it('arrives outside the window', async () => {
    await zalo.control('last-interaction', { persona: 'worker', daysAgo: 30 });
    expect(await messenger().sendTemplate(worker, '512001', data)).toMatchObject({ sent: true });
    expect((await zalo.messagesOf('worker')).at(-1)?.text).toContain('SK-2222-2222');
  });

  it('is an operator’s matter when its id is wrong', async () => {
    expect(await messenger().sendTemplate(worker, '999', data)).toMatchObject({ class: 'operator' });
  });
});

describe('Without a token', () => {
  const failing = (error: Error) =>
    messenger({ access: { current: () => Promise.reject(error), renew: () => Promise.reject(error) } });

  it('nothing was sent and an operator is called', async () => {
    const sent = await failing(new OaTokenUnavailable('refused')).sendText(worker, textOf('Không'));
    expect(sent).toEqual({ sent: false, class: 'operator', error: 'oa_token_refused' });
  });

  it('nothing was sent and a later try may do, when it was the refresh that got no answer', async () => {
    const sent = await failing(new Unreachable('time_out', 'perhaps')).sendText(worker, textOf('Không'));
    expect(sent).toEqual({ sent: false, class: 'temporary', error: 'token_time_out' });
  });
});

it('gives up after one retry when a fresh token is refused too', async () => {
  await zalo.control('faults', { failure: { kind: 'zalo', code: -216 } });
  expect(await messenger().sendText(worker, textOf('Không'))).toMatchObject({ class: 'operator' });
  expect(access.renewals).toBe(1);
});
