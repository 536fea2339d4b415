import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { zaloPlatform } from './zalo.ts';

const sdk = vi.hoisted(() => ({
  events: { on: vi.fn(), off: vi.fn() },
  followOA: vi.fn(),
  getAccessToken: vi.fn(),
  getPhoneNumber: vi.fn(),
  getRouteParams: vi.fn(),
  nativeStorage: { getItem: vi.fn(), setItem: vi.fn(), removeItem: vi.fn() },
  openChat: vi.fn(),
  openPermissionSetting: vi.fn(),
  openWebview: vi.fn(),
}));
vi.mock('zmp-sdk/apis', () => sdk);

const never = () => new Promise<never>(() => undefined);

describe('inside Zalo', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetAllMocks();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the access token of the host', async () => {
    sdk.getAccessToken.mockResolvedValue('a-token');
    expect(await zaloPlatform.accessToken()).toEqual({ kind: 'token', token: 'a-token' });
  });

  it('never takes the empty token of the kit’s stub for a token', async () => {
    sdk.getAccessToken.mockResolvedValue('');
    expect(await zaloPlatform.accessToken()).toEqual({ kind: 'failed' });
  });

  it('gives up on a token call that never settles', async () => {
    sdk.getAccessToken.mockImplementation(never);
    const answer = zaloPlatform.accessToken();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toEqual({ kind: 'failed' });
  });

  it('gives the phone token together with the access token of the same person', async () => {
    sdk.getAccessToken.mockResolvedValue('a-token');
    sdk.getPhoneNumber.mockResolvedValue({ token: 'a-phone' });
    expect(await zaloPlatform.phone()).toEqual({ kind: 'token', token: 'a-phone', accessToken: 'a-token' });
  });

  it('says so when the person refuses the phone number', async () => {
    sdk.getAccessToken.mockResolvedValue('a-token');
    sdk.getPhoneNumber.mockRejectedValue({ code: -201, message: 'denied', api: 'getPhoneNumber' });
    expect(await zaloPlatform.phone()).toEqual({ kind: 'refused' });
  });

  it('takes a phone answer without a token for none', async () => {
    sdk.getAccessToken.mockResolvedValue('a-token');
    sdk.getPhoneNumber.mockResolvedValue({ number: '' });
    expect(await zaloPlatform.phone()).toEqual({ kind: 'unavailable' });
  });

  it('keeps a value for the visit when native storage is not granted', () => {
    const denied = () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what the kit throws is a plain object
      throw { code: -1404 };
    };
    sdk.nativeStorage.setItem.mockImplementation(denied);
    sdk.nativeStorage.getItem.mockImplementation(denied);
    zaloPlatform.storage.set('key', 'value');
    expect(zaloPlatform.storage.get('key')).toBe('value');
    expect(zaloPlatform.storage.get('other')).toBeNull();
  });

  it('stops hearing the host when asked to', () => {
    const listener = vi.fn();
    zaloPlatform.onPause(listener)();
    expect(sdk.events.on).toHaveBeenCalledWith('h5.event.paused', listener);
    expect(sdk.events.off).toHaveBeenCalledWith('h5.event.paused', listener);
  });
});
