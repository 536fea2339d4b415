import { json, Router } from 'express';
import { z } from 'zod';
import { isControlName, runControl } from './control-actions.ts';
import { controlPage } from './pages/control-page.ts';
import { snapshot } from './snapshot.ts';
import type { World } from './world.ts';

/** The control page and, behind it, one JSON endpoint per action: `POST /control/<action>`. */
export function controlRoutes(world: World): Router {
  const router = Router();
  router.get('/control', (_req, res) => void res.send(controlPage(snapshot(world))));
  router.get('/control/state', (_req, res) => void res.json(snapshot(world)));
  router.post('/control/:action', json(), (req, res) => {
    const name = req.params.action;
    if (!isControlName(name)) return res.status(404).json({ ok: false, error: 'Không có lệnh này.' });
    try {
      runControl(world, name, req.body ?? {});
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      return res.status(400).json({ ok: false, error: z.prettifyError(error) });
    }
    return res.json({ ok: true, state: snapshot(world) });
  });
  return router;
}
