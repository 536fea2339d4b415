import { editSubmission, readVersionTag, withdrawSubmission } from '@sang-kien/shared';
import { Router, type RequestHandler } from 'express';
import type { Dossier } from '../services/dossier.ts';
import type { Person } from '../services/ports.ts';
import { bind } from './bind.ts';
import { presentDossier } from './present.ts';

/** A dossier as a request names it: by its code, and the version that the person has before them. */
type Named = { code: string; version: number };
type Deps = {
  revise: (person: Person, revising: Named & { body: unknown }) => Promise<Dossier>;
  withdraw: (person: Person, withdrawing: Named & { reason: string | null | undefined }) => Promise<Dossier>;
};

/** What people do about dossiers of their own after these came in. */
export function ownDossierRoutes({ revise, withdraw }: Deps, signedIn: RequestHandler): Router {
  const router = Router();
  router.use('/submissions/:code', signedIn);
  bind(router, editSubmission, async ({ person, body, ...request }) =>
    presentDossier(await revise(person, { ...named(request), body })),
  );
  bind(router, withdrawSubmission, async ({ person, body: { reason }, ...request }) =>
    presentDossier(await withdraw(person, { ...named(request), reason })),
  );
  return router;
}

function named({
  params,
  headers,
}: {
  params: Record<string, string>;
  headers: { 'if-match': string };
}): Named {
  return { code: params['code'] ?? '', version: readVersionTag(headers['if-match']) };
}
