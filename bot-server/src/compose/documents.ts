import type { Programme } from '@sang-kien/shared';
import { makeDossiersXlsx } from '../documents/dossiers-xlsx.ts';
import { makeReportDocx } from '../documents/report-docx.ts';
import { makeReportXlsx } from '../documents/report-xlsx.ts';
import type { Documents } from '../services/ports.ts';

export function composeDocuments(programme: Programme): Documents {
  return {
    reportDocx: (report, form) => makeReportDocx({ report, form, programme }),
    reportXlsx: makeReportXlsx,
    dossiersXlsx: (list) => makeDossiersXlsx({ ...list, programme }),
  };
}
