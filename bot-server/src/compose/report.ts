import type { Router } from 'express';
import { makeDossiersXlsx } from '../documents/dossiers-xlsx.ts';
import { makeReportDocx } from '../documents/report-docx.ts';
import { makeReportXlsx } from '../documents/report-xlsx.ts';
import { reportRoutes } from '../http/report.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { timeOrderedIds } from '../machine.ts';
import { createMakeExports } from '../services/make-export.ts';
import type { Documents } from '../services/ports.ts';
import type { Parts } from './parts.ts';

export function composeReports(parts: Parts, jobs: Jobs): Router {
  const onOrdered = () => jobs.exports.kick();
  return reportRoutes({ ...parts, ...parts.storage, ids: timeOrderedIds, onOrdered });
}

export function composeMakeExports(parts: Parts): () => Promise<number> {
  return createMakeExports({ ...parts, ...parts.storage, documents: composeDocuments(parts) });
}

function composeDocuments({ programme }: Parts): Documents {
  return {
    reportDocx: (report, form) => makeReportDocx({ report, form, programme }),
    reportXlsx: makeReportXlsx,
    dossiersXlsx: (list) => makeDossiersXlsx({ ...list, programme }),
  };
}
