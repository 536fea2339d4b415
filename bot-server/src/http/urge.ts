import { listLagging, listUrges, previewUrge, sendUrge } from '@sang-kien/shared';
import { Router } from 'express';
import type { UrgeService } from '../services/urge/service.ts';
import { bind } from './bind.ts';
import { readMark, writeMark } from './page-mark.ts';

/** For officials: which units lag, urging them, and what came of it. */
export function urgeRoutes({ urges }: { urges: UrgeService }): Router {
  const router = Router();
  bind(router, listLagging, ({ person, query }) => urges.lagging(person, query));
  bind(router, previewUrge, ({ person, body }) => urges.preview(person, body));
  bind(router, sendUrge, ({ person, headers, body }) => urges.send(person, headers['idempotency-key'], body));
  bind(router, listUrges, async ({ person, query }) => {
    const page = await urges.record(person, { scope: query.scope, before: readMark(query.before) });
    return { urges: page.urges, next: page.next && writeMark(page.next) };
  });
  return router;
}
