import { decideSubmission, readVersionTag, type Decision } from '@sang-kien/shared';
import { Router } from 'express';
import type { Dossier } from '../services/dossier.ts';
import type { Person } from '../services/ports.ts';
import { bind } from './bind.ts';
import { presentDossier } from './present.ts';

type Deps = {
  decide: (
    person: Person,
    deciding: { code: string; version: number; decision: Decision },
  ) => Promise<Dossier>;
};

export function decisionRoutes({ decide }: Deps): Router {
  const router = Router();
  bind(router, decideSubmission, async ({ person, params, headers, body }) => {
    const version = readVersionTag(headers['if-match']);
    return presentDossier(await decide(person, { code: params['code'] ?? '', version, decision: body }));
  });
  return router;
}
