import { personResponse, sharePhone as endpoint, type PersonResponse } from '@sang-kien/shared';
import { callApi } from './client.ts';

/** The signed-in person. */
export async function getMe(): Promise<PersonResponse> {
  return personResponse.parse(await callApi({ method: 'get', path: '/me' }));
}

/** Resolves a phone token of Zalo's sheet; gives the number as `+84…`. */
export async function sharePhone(of: { phoneToken: string; zaloAccessToken: string }): Promise<string> {
  return endpoint.response.parse(await callApi({ method: 'post', path: '/me/phone', body: of })).phone;
}
