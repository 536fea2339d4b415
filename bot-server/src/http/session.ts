import { getMe, openBrowserSession, openSession, sharePhone, type SessionResponse } from '@sang-kien/shared';
import { Router, type RequestHandler } from 'express';
import type { Officials, People, ZaloIdentity } from '../services/ports.ts';
import type { Session, Sessions } from '../services/session.ts';
import { bind } from './bind.ts';
import { presentPerson } from './present.ts';

type Deps = { sessions: Sessions; officials: Officials; people: People; zalo: ZaloIdentity };

export function sessionRoutes({ sessions, officials }: Deps): Router {
  const router = Router();
  const present = async ({ token, expiresAt, person }: Session): Promise<SessionResponse> => ({
    token,
    expiresAt: expiresAt.toISOString(),
    person: presentPerson(person, await officials.rolesOf(person.id)),
  });
  bind(router, openSession, async ({ body }) => present(await sessions.open(body.zaloAccessToken)));
  bind(router, openBrowserSession, async ({ body }) =>
    present(await sessions.openFromBrowser(body.code, body.codeVerifier)),
  );
  return router;
}

export function meRoutes({ officials, people, zalo }: Deps, signedIn: RequestHandler): Router {
  const router = Router();
  router.use('/me', signedIn);
  bind(router, getMe, async ({ person }) => presentPerson(person, await officials.rolesOf(person.id)));
  bind(router, sharePhone, async ({ person, body }) => {
    const phone = await zalo.phone(body.zaloAccessToken, body.phoneToken);
    await people.savePhone(person.id, phone);
    return { phone };
  });
  return router;
}
