import type { Jobs } from '../jobs/jobs.ts';
import type { DossierService } from '../services/dossier.ts';
import { createRevise } from '../services/revise.ts';
import { createWithdraw } from '../services/withdraw.ts';
import type { Parts } from './parts.ts';

/** What people do about dossiers of their own after these came in. */
export function composeOwnDossiers(
  parts: Parts,
  { jobs, dossiers }: { jobs: Jobs; dossiers: DossierService },
) {
  const onRecorded = () => jobs.outbox.kick();
  const deps = { ...parts, ...parts.storage, dossiers, onRecorded };
  return { revise: createRevise(deps), withdraw: createWithdraw(deps) };
}
