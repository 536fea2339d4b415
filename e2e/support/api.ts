import type { DraftResponse, SubmissionDetail, SubmissionSummary } from '@sang-kien/shared';
import { expect } from 'vitest';
import type { World } from './world.ts';

type Init = { method?: string; body?: unknown; headers?: Record<string, string> };

/** The API in the hands of one demonstration person. */
export type Client = {
  token: string;
  ask(path: string, init?: Init): Promise<Response>;
  draft(): Promise<DraftResponse>;
  dossiers(): Promise<SubmissionSummary[]>;
  dossier(code: string): Promise<SubmissionDetail>;
};

/** Signs a demonstration person in as the Mini App does: Zalo's token for ours. */
export async function signInAs(
  { api, simulatorUrl }: Pick<World, 'api' | 'simulatorUrl'>,
  persona: string,
): Promise<Client> {
  const { access_token } = await json<{ access_token: string }>(
    await send(`${simulatorUrl}/demo/token`, { method: 'POST', body: { persona } }),
  );
  const { token } = await json<{ token: string }>(
    await send(`${api}/session`, { method: 'POST', body: { zaloAccessToken: access_token } }),
  );
  const ask = (path: string, init: Init = {}) =>
    send(`${api}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
  return {
    token,
    ask,
    draft: async () => json(await ask('/draft')),
    dossiers: async () =>
      (await json<{ submissions: SubmissionSummary[] }>(await ask('/submissions'))).submissions,
    dossier: async (code) => json(await ask(`/submissions/${code}`)),
  };
}

/** A string or bytes go as they are, anything else as JSON. */
export function send(url: string, { method = 'GET', body, headers = {} }: Init = {}): Promise<Response> {
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  return fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined
      ? {}
      : { body: raw ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  });
}

async function json<T>(response: Response): Promise<T> {
  const text = await response.text();
  expect(response.ok, `${response.url} said ${response.status}: ${text}`).toBe(true);
  return JSON.parse(text) as T;
}
