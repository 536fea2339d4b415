import { AppError } from '@sang-kien/shared';
import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock, People, Person, SystemClock, ZaloIdentity } from './ports.ts';

const LIFE_SECONDS = 4 * 60 * 60;
const ISSUER = 'sang-kien';

export type Session = { token: string; expiresAt: Date; person: Person };
export type Sessions = {
  /** Trades a Mini App access token for a session; the ids that count come from Zalo's Graph, never from the client. */
  open(zaloAccessToken: string): Promise<Session>;
  /** The same for a plain browser that comes back from Zalo's OAuth page. */
  openFromBrowser(code: string, codeVerifier: string): Promise<Session>;
  /** The person of a session token; refuses one that is forged, expired or of somebody erased. */
  personOf(token: string): Promise<Person>;
};

export function createSessions(deps: {
  secret: string;
  people: People;
  zalo: ZaloIdentity;
  clock: Clock;
  systemClock: SystemClock;
}): Sessions {
  const key = new TextEncoder().encode(deps.secret);
  /** Signatures that were checked lately; whether the person still stands is asked anew each time. */
  const verified = new LRUCache<string, Verified>({ max: 20_000 });

  async function open(zaloAccessToken: string): Promise<Session> {
    const profile = await deps.zalo.profile(zaloAccessToken);
    const person = await deps.people.signIn(profile, deps.clock.now());
    const expiresAt = new Date(deps.systemClock.now().getTime() + LIFE_SECONDS * 1000);
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(person.id)
      .setExpirationTime(expiresAt)
      .sign(key);
    return { token, expiresAt, person };
  }

  return {
    open,
    async openFromBrowser(code, codeVerifier) {
      const { accessToken } = await deps.zalo.exchangeBrowserCode(code, codeVerifier);
      return open(accessToken);
    },
    async personOf(token) {
      const known = verified.get(token) ?? (await verify(token, key, deps.systemClock));
      if (known.expiresAt <= deps.systemClock.now().getTime()) throw signInAgain();
      verified.set(token, known);
      const person = await deps.people.find(known.id);
      if (!person?.zaloUserId) throw signInAgain();
      return person;
    },
  };
}

type Verified = { id: string; expiresAt: number };

async function verify(token: string, key: Uint8Array, clock: SystemClock): Promise<Verified> {
  try {
    const options = { issuer: ISSUER, algorithms: ['HS256'], currentDate: clock.now() };
    const { payload } = await jwtVerify(token, key, { ...options, requiredClaims: ['sub', 'exp'] });
    return { id: payload.sub!, expiresAt: payload.exp! * 1000 };
  } catch {
    // jose throws one error class per defect of a token; to us each of them is "not a session".
    throw signInAgain();
  }
}

function signInAgain(): AppError {
  return new AppError('unauthenticated', 'Phiên làm việc đã hết. Vui lòng đăng nhập lại bằng Zalo.');
}
