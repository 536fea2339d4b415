import { basePath, channel } from './channel.ts';

const KEY = 'sang-kien.oauth';

/** Kept while the person is at Zalo's page. */
type Pending = { state: string; verifier: string; returnTo: string };

/** What Zalo's page brought back, fit for POST /session/browser. */
export type OAuthReturn = { code: string; codeVerifier: string; returnTo: string };

/** Leaves for Zalo's OAuth page (v4, PKCE S256); it returns to `/dang-nhap`, then to `returnTo` in the app. */
export async function leaveForOAuth(returnTo: string): Promise<void> {
  const pending: Pending = { state: randomText(16), verifier: randomText(32), returnTo };
  sessionStorage.setItem(KEY, JSON.stringify(pending));
  const url = new URL(`${channel().oauthUrl}/v4/permission`);
  url.searchParams.set('app_id', channel().zaloAppId);
  url.searchParams.set('redirect_uri', `${location.origin}${basePath()}/dang-nhap`);
  url.searchParams.set('code_challenge', await challengeOf(pending.verifier));
  url.searchParams.set('state', pending.state);
  location.assign(url);
}

/** Reads the return of Zalo's page; null when it was refused, is not ours, or was read before. */
export function readOAuthReturn(query: URLSearchParams): OAuthReturn | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const code = query.get('code');
  if (kept === null || !code) return null;
  const pending = JSON.parse(kept) as Pending;
  if (query.get('state') !== pending.state) return null;
  return { code, codeVerifier: pending.verifier, returnTo: pending.returnTo };
}

/** `code_challenge` of a verifier: base64url of its SHA-256, no padding (RFC 7636). */
export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}

function randomText(bytes: number): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
