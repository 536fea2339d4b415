import { Router } from 'express';
import { qrPng } from '../poster/qr.ts';
import type { World } from './world.ts';

/** `GET /qr.png?unit=tinh-24/222`: the code that hangs on a unit's wall, to be scanned off this screen. */
export function qrRoute(world: World): Router {
  const router = Router();
  router.get('/qr.png', async (req, res) => {
    const link = new URL(world.options.appUrl);
    const { unit } = req.query;
    if (typeof unit === 'string') link.searchParams.set('unit', unit);
    res.type('png').send(await qrPng(link.href));
  });
  return router;
}
