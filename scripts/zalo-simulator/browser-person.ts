import type { Request, Response } from 'express';
import { personaById, type Persona } from './personas.ts';

const COOKIE = 'zalo_person';

/** Notes whose Zalo this browser is, as signing in at Zalo does. */
export function rememberBrowser(res: Response, persona: Persona): void {
  res.cookie(COOKIE, persona.id, { httpOnly: true, sameSite: 'lax' });
}

/** The person who signed in with this browser; undefined when nobody did. */
export function browserPerson(req: Request): Persona | undefined {
  const cookies = (req.get('cookie') ?? '').split(/;\s*/);
  const own = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return own === undefined ? undefined : personaById(own.slice(COOKIE.length + 1));
}
