import { z } from 'zod';
import { officialRoles } from '../review/roles.ts';
import { endpoint } from './endpoint.ts';

/** Tokens and codes of Zalo: visible ASCII, since they travel in headers. */
const zaloToken = z
  .string()
  .max(4096)
  .regex(/^[\x21-\x7e]+$/);

export const roleResponse = z.object({
  unitId: z.string(),
  unitName: z.string(),
  role: z.enum(officialRoles),
});
export const personResponse = z.object({
  id: z.string(),
  name: z.string().nullable(),
  /** `+84…` when the person has shared it with us. */
  phone: z.string().nullable(),
  roles: z.array(roleResponse),
});
export type PersonResponse = z.output<typeof personResponse>;

export const sessionResponse = z.object({ token: z.string(), expiresAt: z.string(), person: personResponse });
export type SessionResponse = z.output<typeof sessionResponse>;

export const openSession = endpoint({
  method: 'post',
  path: '/session',
  summary: 'Trade the Mini App access token for our own short-lived session token',
  access: 'public',
  body: z.object({ zaloAccessToken: zaloToken }),
  status: 200,
  response: sessionResponse,
});

export const openBrowserSession = endpoint({
  method: 'post',
  path: '/session/browser',
  summary: 'Sign in a plain browser with the code of Zalo’s OAuth page (PKCE)',
  access: 'public',
  body: z.object({ code: zaloToken, codeVerifier: z.string().regex(/^[\w.~-]{43,128}$/) }),
  status: 200,
  response: sessionResponse,
});

export const getMe = endpoint({
  method: 'get',
  path: '/me',
  summary: 'The signed-in person',
  access: 'person',
  status: 200,
  response: personResponse,
});

export const sharePhone = endpoint({
  method: 'post',
  path: '/me/phone',
  summary: 'Resolve the phone token of Zalo’s consent sheet',
  access: 'person',
  body: z.object({ zaloAccessToken: zaloToken, phoneToken: zaloToken }),
  status: 200,
  response: z.object({ phone: z.string() }),
});
