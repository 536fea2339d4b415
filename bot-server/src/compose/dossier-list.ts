import type { Router } from 'express';
import { dossierListRoutes } from '../http/dossier-list.ts';
import { createDossierList } from '../services/dossier-list.ts';
import { createOfficialTasks } from '../services/official-tasks.ts';
import type { Parts } from './parts.ts';

/** The officials' front door. */
export function composeDossierList({ config, storage, programme, clock }: Parts): Router {
  const deps = { ...storage, programme, clock, reportDueDay: config.REPORT_DUE_DAY };
  return dossierListRoutes({ list: createDossierList(deps), tasks: createOfficialTasks(deps) });
}
