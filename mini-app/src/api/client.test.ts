import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserPlatform } from '../platform/browser.ts';
import { replacePlatform } from '../platform/current.ts';
import { callApi } from './client.ts';
import { currentSession, endSession, keepSession } from './session.ts';

const fetchMock = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetchMock);

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const refusal = { type: 'about:blank', title: 'Phiên đã hết hạn.', status: 401, code: 'unauthenticated' };
const person = { id: '1', name: null, phone: null, roles: [] };
const session = (token: string) => ({ token, expiresAt: '2999-01-01T00:00:00.000Z', person });
const sentTo = (n: number) => fetchMock.mock.calls[n]?.[0];
const headersOf = (n: number) => fetchMock.mock.calls[n]?.[1]?.headers;

describe('calling the server', () => {
  beforeEach(() => {
    fetchMock.mockReset();
    replacePlatform(browserPlatform);
    window.CHANNEL = {
      apiUrl: 'http://localhost:3000',
      oauthUrl: '',
      zaloAppId: '',
      oaId: '',
      miniAppId: '',
      demonstration: false,
      simulatorUrl: null,
    };
    keepSession(session('old'));
  });

  it('carries the person’s token and the query', async () => {
    fetchMock.mockResolvedValue(json(200, { ok: true }));
    expect(await callApi({ method: 'get', path: '/units', query: { q: 'việt yên', b: undefined } })).toEqual({
      ok: true,
    });
    expect(sentTo(0)).toBe('http://localhost:3000/api/v1/units?q=vi%E1%BB%87t+y%C3%AAn');
    expect(headersOf(0)).toMatchObject({ Authorization: 'Bearer old' });
  });

  it('gives undefined for an answer without a body', async () => {
    fetchMock.mockResolvedValue(new Response(null, { status: 204 }));
    expect(await callApi({ method: 'delete', path: '/draft' })).toBeUndefined();
  });

  it('throws the server’s own sentence, code and field problems', async () => {
    const problems = [{ code: 'required', field: 'author.phone', message: 'Bạn chưa nhập số điện thoại.' }];
    const body = { type: 'x', title: 'Hồ sơ chưa đủ.', status: 422, code: 'refused', fields: problems };
    fetchMock.mockResolvedValue(json(422, body));
    await expect(callApi({ method: 'post', path: '/submissions', body: {} })).rejects.toMatchObject({
      name: 'ApiProblem',
      code: 'refused',
      title: 'Hồ sơ chưa đủ.',
      status: 422,
      problems,
    });
  });

  it.each([
    ['a page instead of JSON', new Response('<html>', { status: 502 })],
    ['JSON that is no problem', json(500, { oops: true })],
    ['a broken body', new Response('{"a":', { status: 200 })],
  ])('throws a general sentence for %s', async (_, response) => {
    fetchMock.mockResolvedValue(response);
    await expect(callApi({ method: 'get', path: '/me' })).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('asks a lost GET once more', async () => {
    fetchMock.mockRejectedValueOnce(new TypeError('network')).mockResolvedValueOnce(json(200, 1));
    expect(await callApi({ method: 'get', path: '/me' })).toBe(1);
  });

  it('never repeats a lost POST by itself', async () => {
    fetchMock.mockRejectedValue(new TypeError('network'));
    await expect(callApi({ method: 'post', path: '/x', body: {} })).rejects.toMatchObject({
      code: 'offline',
    });
    expect(fetchMock).toHaveBeenCalledTimes(1);
  });

  it('names an answer that takes too long', async () => {
    fetchMock.mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new DOMException('late', 'AbortError'))),
        ),
    );
    const call = callApi({ method: 'post', path: '/x', body: {}, timeoutMs: 1 });
    await expect(call).rejects.toMatchObject({ code: 'timeout' });
  });

  it('ends the session of a plain browser when the token has run out', async () => {
    fetchMock.mockResolvedValue(json(401, refusal));
    await expect(callApi({ method: 'get', path: '/me' })).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(currentSession()).toBeNull();
  });

  it('signs in again once inside Zalo and repeats the call', async () => {
    replacePlatform({
      ...browserPlatform,
      name: 'zalo',
      accessToken: () => Promise.resolve({ kind: 'token', token: 'zalo-token' }),
    });
    fetchMock
      .mockResolvedValueOnce(json(401, refusal))
      .mockResolvedValueOnce(json(200, session('new')))
      .mockResolvedValueOnce(json(200, 'mine'));
    expect(await callApi({ method: 'get', path: '/me' })).toBe('mine');
    expect(sentTo(1)).toBe('http://localhost:3000/api/v1/session');
    expect(headersOf(2)).toMatchObject({ Authorization: 'Bearer new' });
    endSession();
  });
});
