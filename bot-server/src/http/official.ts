import { acceptInvitation, settleUnit } from '@sang-kien/shared';
import { Router } from 'express';
import type { Dossier } from '../services/dossier.ts';
import type { Official, Person } from '../services/ports.ts';
import { bind } from './bind.ts';
import { presentDossier, presentRole } from './present.ts';

type Deps = {
  accept: (person: Person, token: string) => Promise<Official>;
  settleUnit: (person: Person, code: string, unitId: string) => Promise<Dossier>;
};

export function officialRoutes({ accept, settleUnit: settle }: Deps): Router {
  const router = Router();
  bind(router, acceptInvitation, async ({ person, body }) => presentRole(await accept(person, body.token)));
  bind(router, settleUnit, async ({ person, params, body }) =>
    presentDossier(await settle(person, params['code'] ?? '', body.unitId)),
  );
  return router;
}
