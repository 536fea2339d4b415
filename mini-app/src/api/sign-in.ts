import { currentPlatform } from '../platform/current.ts';
import { endSession, keepSession } from './session.ts';

export type SignedIn = 'signed-in' | 'redirected' | 'failed';

/**
 * Signs in. Inside Zalo it stays on the page; a plain browser leaves for Zalo's page and comes back to
 * `returnTo`, a path of the app.
 * @throws ApiProblem when the server takes no session from it
 */
export async function signIn(returnTo: string): Promise<SignedIn> {
  const answer = await currentPlatform().accessToken(returnTo);
  if (answer.kind !== 'token') return answer.kind;
  const { openSession } = await import('./session-calls.ts');
  keepSession(await openSession(answer.token));
  return 'signed-in';
}

/**
 * After the server refused the token: a new one where that takes no action of the person (inside Zalo);
 * elsewhere the session ends and the page asks to sign in again.
 */
export async function renewSession(): Promise<boolean> {
  endSession();
  if (currentPlatform().name !== 'zalo') return false;
  return (await signIn('/')) === 'signed-in';
}
