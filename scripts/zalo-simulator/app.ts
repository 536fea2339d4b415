import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { messengerRoutes } from '../messenger-simulator/routes.ts';
import { chatRoutes } from './chat-routes.ts';
import { controlRoutes } from './control-routes.ts';
import { faultGate } from './faults.ts';
import { graphRoutes } from './graph.ts';
import { mediaRoutes } from './media-routes.ts';
import { miniAppRoutes } from './mini-app-routes.ts';
import { oaTokenGate, rateGate } from './oa-answer.ts';
import { infoRoutes } from './oa-info.ts';
import { messageRoutes } from './oa-message.ts';
import { uploadRoutes } from './oa-upload.ts';
import { oauthRoutes } from './oauth.ts';
import { qrRoute } from './qr-route.ts';
import { businessRoutes, templateByUserRoutes } from './template.ts';
import type { World } from './world.ts';

const assets = fileURLToPath(new URL('pages/assets', import.meta.url));

/** Nothing inline runs; pages may be framed by the app, pictures may come from anywhere. */
const contentPolicy: RequestHandler = (_req, res, next) => {
  res.set(
    'Content-Security-Policy',
    "default-src 'self'; img-src 'self' data: http: https:; object-src 'none'",
  );
  res.set('X-Content-Type-Options', 'nosniff').set('Cache-Control', 'no-store');
  next();
};

/** Bodies that cannot be read get Zalo's way of saying no; anything else is a bug and stays hidden. */
// eslint-disable-next-line max-params -- Express knows an error handler by its four parameters
const onError: ErrorRequestHandler = (error: Error & { status?: number }, req, res, _next) => {
  const isOaCall = /^\/(v[23]\.0\/oa|message|template)\//.test(req.path);
  if (error.status === 413 && isOaCall)
    res.json({ error: -210, message: 'Parameter exceeds allowable limit' });
  else if (error.status && error.status < 500 && isOaCall)
    res.json({ error: -201, message: 'body is invalid!' });
  else if (error.status && error.status < 500) res.status(error.status).json({ error: 'Bad request' });
  else {
    console.error('zalo-simulator', error);
    res.status(500).json({ error: 'Internal error of the simulator' });
  }
};

/** Zalo's four hosts and Meta's one on one address, then the pages for people. */
export function createSimulatorApp(world: World): Express {
  const app = express().disable('x-powered-by');
  app.use(contentPolicy);
  app.use(oauthRoutes(world), graphRoutes(world));
  app.use(
    ['/v2.0/oa', '/v3.0/oa'],
    faultGate(world.faults, 'oa'),
    rateGate(world),
    oaTokenGate(world, 'openapi'),
  );
  app.use(messageRoutes(world), uploadRoutes(world), infoRoutes(world), templateByUserRoutes(world));
  const business = [faultGate(world.faults, 'oa'), oaTokenGate(world, 'business')];
  app.use(['/message', '/template'], business);
  app.use(businessRoutes(world));
  app.use(miniAppRoutes(world), chatRoutes(world), messengerRoutes(world));
  app.use(controlRoutes(world), mediaRoutes(world), qrRoute(world));
  app.use('/assets', express.static(assets));
  app.use((_req, res) => void res.status(404).json({ error: 'Not found' }));
  app.use(onError);
  return app;
}
