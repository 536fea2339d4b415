import { sessionResponse, type SessionResponse } from '@sang-kien/shared';
import { readAnswer, send } from './transport.ts';

/** Trades the Mini App's access token for our session. */
export function openSession(zaloAccessToken: string): Promise<SessionResponse> {
  return open('/session', { zaloAccessToken });
}

/** Trades the code of Zalo's OAuth page for our session. */
export function openBrowserSession(code: string, codeVerifier: string): Promise<SessionResponse> {
  return open('/session/browser', { code, codeVerifier });
}

async function open(path: string, body: unknown): Promise<SessionResponse> {
  return sessionResponse.parse(await readAnswer(await send({ method: 'post', path, body }, null)));
}
