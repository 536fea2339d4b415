import { Router } from 'express';
import { personaById } from './personas.ts';
import type { World } from './world.ts';

/** Types that a browser may show; anything else is only offered for saving. */
const SHOWN = /^(image\/(jpeg|png|gif|webp)|application\/pdf)$/;

const avatar = (letters: string, colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="${colour}"/>` +
  `<text x="24" y="31" text-anchor="middle" font-family="sans-serif" font-size="18" fill="#fff">${letters}</text></svg>`;

/** Files of chats and uploads, and the drawn avatars. */
export function mediaRoutes(world: World): Router {
  const router = Router();
  router.get('/media/:id/:name', (req, res) => {
    const found = world.media.read(req.params.id);
    if (!found) return void res.status(404).json({ error: 'Not found' });
    const isShown = SHOWN.test(found.type);
    const kind = isShown ? 'inline' : 'attachment';
    res.set('Content-Disposition', `${kind}; filename*=UTF-8''${encodeURIComponent(found.name)}`);
    res.set('Content-Type', isShown ? found.type : 'application/octet-stream').send(found.bytes);
  });
  router.get('/avatars/:id.svg', (req, res) => {
    const persona = personaById(req.params.id);
    const letters = persona ? (persona.name.split(' ').at(-1)?.slice(0, 1) ?? '') : 'SK';
    res.type('image/svg+xml').send(avatar(letters, persona?.colour ?? '#0b57d0'));
  });
  return router;
}
