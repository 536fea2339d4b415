import { personResponse, sessionResponse, sharePhone as sharePhoneEndpoint } from '@sang-kien/shared';
import type { PersonResponse, SessionResponse } from '@sang-kien/shared';
import { callApi } from './client.ts';

/** Trades the Mini App's access token for our session. */
export async function openSession(zaloAccessToken: string): Promise<SessionResponse> {
  const answer = await callApi({
    method: 'post',
    path: '/session',
    body: { zaloAccessToken },
    anonymous: true,
  });
  return sessionResponse.parse(answer);
}

/** Trades the code of Zalo's OAuth page for our session. */
export async function openBrowserSession(code: string, codeVerifier: string): Promise<SessionResponse> {
  const body = { code, codeVerifier };
  return sessionResponse.parse(
    await callApi({ method: 'post', path: '/session/browser', body, anonymous: true }),
  );
}

export async function getMe(): Promise<PersonResponse> {
  return personResponse.parse(await callApi({ method: 'get', path: '/me' }));
}

/** Resolves a phone token of Zalo's sheet; gives the number as `+84…`. */
export async function sharePhone(of: { phoneToken: string; zaloAccessToken: string }): Promise<string> {
  const answer = await callApi({ method: 'post', path: '/me/phone', body: of });
  return sharePhoneEndpoint.response.parse(answer).phone;
}
