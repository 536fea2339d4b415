import { json, Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { browserPerson } from './browser-person.ts';
import { stateOf } from './people.ts';
import { personaById } from './personas.ts';
import { phoneConsentPage } from './pages/phone-consent-page.ts';
import { askPhone } from './phone-codes.ts';
import { issueUserToken, ownerOf } from './user-tokens.ts';
import type { World } from './world.ts';

const tokenBody = z.object({ persona: z.string(), consent: z.boolean().default(true) });
const consentBody = z.object({ access_token: z.string(), allow: z.boolean() });

function demoToken(world: World, req: Request, res: Response): void {
  const body = tokenBody.safeParse(req.body);
  if (!body.success) return void res.status(400).json({ error: 'persona is missing' });
  const persona = personaById(body.data.persona);
  if (!persona) return void res.status(404).json({ error: 'unknown persona' });
  res.json({ access_token: issueUserToken(world, persona, body.data.consent) });
}

/** A page in a plain browser holds no user token; Zalo knows by its own cookie whose browser it is. */
function tokenOfBrowser(world: World, req: Request): string {
  const persona = browserPerson(req);
  return persona ? issueUserToken(world, persona, true) : '';
}

/** What the Mini App's host gives it: a user token, and the consent sheet for the phone number. */
export function miniAppRoutes(world: World): Router {
  const router = Router();
  router.post('/demo/token', json(), (req, res) => demoToken(world, req, res));
  router.get('/mini-app/phone-consent', (req, res) => {
    const accessToken = String(req.query['access_token'] || '') || tokenOfBrowser(world, req);
    const owner = ownerOf(world, accessToken);
    const answered = !owner ? -1401 : stateOf(world, owner.persona).refusesPhone ? -201 : undefined;
    res.send(phoneConsentPage(accessToken, answered));
  });
  router.post('/mini-app/phone-consent', json(), (req, res) => {
    const body = consentBody.safeParse(req.body);
    if (!body.success) return void res.status(400).json({ error: -1400 });
    res.json(askPhone(world, body.data.access_token, body.data.allow));
  });
  return router;
}
