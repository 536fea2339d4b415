import { Router } from 'express';
import QRCode from 'qrcode';
import type { World } from './world.ts';

const WIDTH = 480;

/** `GET /qr.png?unit=tinh-24/222`: the code that hangs on a unit's wall, to be scanned off this screen. */
export function qrRoute(world: World): Router {
  const router = Router();
  router.get('/qr.png', async (req, res) => {
    const link = new URL(world.options.appUrl);
    const { unit } = req.query;
    if (typeof unit === 'string') link.searchParams.set('unit', unit);
    res.type('png').send(await QRCode.toBuffer(link.href, { errorCorrectionLevel: 'Q', width: WIDTH }));
  });
  return router;
}
