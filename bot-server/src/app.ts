import express, { Router, type Express, type RequestHandler } from 'express';
import { askRoutes } from './http/ask.ts';
import { draftRoutes } from './http/draft.ts';
import { errorHandler, unknownPath } from './http/errors.ts';
import { createHealth } from './http/health.ts';
import { notificationRoutes } from './http/notification.ts';
import { programmeRoutes } from './http/programme.ts';
import { ownDossierRoutes } from './http/own-dossier.ts';
import { apiHeaders, crossOrigin, limitRate, pageHeaders } from './http/security.ts';
import { meRoutes, sessionRoutes } from './http/session.ts';
import { submissionRoutes } from './http/submission.ts';
import { unitRoutes } from './http/unit.ts';
import { webRoutes } from './http/web.ts';
import { requirePerson } from './http/require-person.ts';

const JSON_LIMIT = '256kb';

type ConfigOf<F> = F extends (deps: infer D, ...rest: never[]) => unknown ? D : never;

/** What the app needs, by room; `compose.ts` hands it over. */
export type AppServices = {
  log: Parameters<typeof errorHandler>[0];
  trustProxy: number;
  ratePerMinute: number;
  security: ConfigOf<typeof crossOrigin>;
  web: ConfigOf<typeof webRoutes>;
  health: ConfigOf<typeof createHealth>;
  programme: ConfigOf<typeof programmeRoutes>;
  session: ConfigOf<typeof meRoutes>;
  drafts: ConfigOf<typeof draftRoutes>;
  submission: ConfigOf<typeof submissionRoutes>;
  ownDossier: ConfigOf<typeof ownDossierRoutes>;
  ask: ConfigOf<typeof askRoutes>;
  /** Everything under `/official`. */
  official: (signedIn: RequestHandler) => Router;
  notification: ConfigOf<typeof notificationRoutes>;
  /** Routers that read the request body themselves (webhooks need the raw bytes, tus streams). */
  webhooks: Router;
  evidence: (signedIn: RequestHandler) => Router;
  openApi: Router;
};

/** The whole server in reading order; it never listens, so a test can mount it as it is. */
export function createApp(services: AppServices): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', services.trustProxy);
  app.set('query parser', 'simple');
  app.set('etag', false);

  const health = createHealth(services.health);
  app.use(health.timer);
  app.use('/api/v1', apiRoutes(services));
  app.use(services.webhooks);
  app.use(health.routes);
  app.use(pageHeaders(services.security));
  app.use(crossOrigin(services.security));
  app.use(webRoutes(services.web));

  app.use(unknownPath);
  app.use(errorHandler(services.log));
  return app;
}

/** What is asked most often stands first: each router that a request passes on its way costs. */
function apiRoutes(services: AppServices): Router {
  const api = Router();
  const signedIn = requirePerson(services.session.sessions);
  api.use(apiHeaders(services.security));
  api.use(crossOrigin(services.security));
  api.use(limitRate(services.ratePerMinute));
  api.use('/evidence', services.evidence(signedIn));
  api.use(express.json({ limit: JSON_LIMIT }));
  api.use(submissionRoutes(services.submission, signedIn));
  api.use(ownDossierRoutes(services.ownDossier, signedIn));
  api.use(draftRoutes(services.drafts, signedIn));
  api.use(notificationRoutes(services.notification, signedIn));
  api.use(sessionRoutes(services.session));
  api.use(meRoutes(services.session, signedIn));
  api.use(programmeRoutes(services.programme));
  api.use(unitRoutes());
  api.use(askRoutes(services.ask));
  api.use(services.official(signedIn));
  api.use(services.openApi);
  return api;
}
