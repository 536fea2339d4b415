import { createSubmission, getSubmission, listSubmissions } from '@sang-kien/shared';
import { Router, type RequestHandler } from 'express';
import type { DossierService } from '../services/dossier.ts';
import type { Person, StoredSubmission } from '../services/ports.ts';
import { bind } from './bind.ts';
import { presentDossier, presentReceipt, presentSummary } from './present.ts';

type Deps = {
  submit: (person: Person, idempotencyKey: string, body: unknown) => Promise<StoredSubmission>;
  dossiers: DossierService;
};

export function submissionRoutes({ submit, dossiers }: Deps, signedIn: RequestHandler): Router {
  const router = Router();
  router.use('/submissions', signedIn);
  bind(router, createSubmission, async ({ person, headers, body }) =>
    presentReceipt(await submit(person, headers['idempotency-key'], body)),
  );
  bind(router, listSubmissions, async ({ person }) => ({
    submissions: (await dossiers.mine(person)).map(presentSummary),
  }));
  bind(router, getSubmission, async ({ person, params }) =>
    presentDossier(await dossiers.open(person, params['code'] ?? '')),
  );
  return router;
}
