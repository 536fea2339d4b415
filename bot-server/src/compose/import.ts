import { setImmediate } from 'node:timers/promises';
import type { Router } from 'express';
import { readSpreadsheetApart } from '../files/spreadsheet/read-apart.ts';
import { writeSpreadsheet } from '../files/spreadsheet/write-xlsx.ts';
import { importRoutes } from '../http/import.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { timeOrderedIds } from '../machine.ts';
import { createImportService } from '../services/import/import.ts';
import { createRecordRows } from '../services/import/record-rows.ts';
import type { Parts } from './parts.ts';
import { composeSubmit } from './talk.ts';

/** Spreadsheets of officials: looked at in a request, recorded by a job. */
export function composeImports(parts: Parts, jobs: Jobs): Router {
  const imports = createImportService({
    ...parts,
    ...parts.storage,
    ids: timeOrderedIds,
    read: readSpreadsheetApart,
    write: writeSpreadsheet,
    pause: () => setImmediate(),
    onRun: () => jobs.imports.kick(),
  });
  return importRoutes({ imports });
}

/** The job; `onTold` when somebody is to be told that their import is done. */
export function composeRecordRows(parts: Parts, onTold: () => void): () => Promise<void> {
  return createRecordRows({
    ...parts,
    ...parts.storage,
    submitUnless: (isTwin) => composeSubmit(parts, () => {}, isTwin),
    onFinished: onTold,
  });
}
