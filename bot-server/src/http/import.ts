import {
  AppError,
  createImport,
  getImport,
  getImportResult,
  getImportTemplate,
  listImports,
  MAX_IMPORT_BYTES,
  runImport,
  XLSX_TYPE,
  type ImportDetail,
  type ImportSummary,
} from '@sang-kien/shared';
import express, { Router, type Response } from 'express';
import type { ImportService, SeenImport } from '../services/import/import.ts';
import type { ImportRecord } from '../services/ports.ts';
import { importTexts } from '../texts/import.ts';
import { spreadsheetFaults } from '../texts/spreadsheet.ts';
import { bind, personOf } from './bind.ts';
import { contentDisposition } from './evidence-download.ts';

/** For officials: spreadsheets of initiatives of people without Zalo. */
export function importRoutes({ imports }: { imports: ImportService }): Router {
  const router = Router();
  router.get(getImportTemplate.path, async (_request, response) => {
    sendXlsx(response, importTexts.templateName, await imports.template(personOf(response)));
  });
  router.post(createImport.path, rawBody, async (request, response) => {
    const bytes: unknown = request.body;
    if (!Buffer.isBuffer(bytes)) throw new AppError('unsupported_type', spreadsheetFaults.not_excel);
    const { name = '' } = createImport.query.catch({}).parse(request.query);
    const seen = await imports.upload(personOf(response), { bytes, name });
    response.status(createImport.status).json(presentDetail(seen));
  });
  bind(router, listImports, async ({ person }) => ({
    imports: (await imports.list(person)).map(presentSummary),
  }));
  bind(router, getImport, async ({ person, params, query }) => {
    const page = { show: query.show ?? 'attention', after: Number(query.before ?? 0) };
    return presentDetail(await imports.open(person, params['id'] ?? '', page));
  });
  bind(router, runImport, async ({ person, params, body }) =>
    presentSummary(await imports.run(person, params['id'] ?? '', body)),
  );
  router.get(getImportResult.path, async (request, response) => {
    const bytes = await imports.result(personOf(response), String(request.params['id']));
    sendXlsx(response, importTexts.resultName, bytes);
  });
  return router;
}

/** What it is, is judged by its bytes; browsers name the type in several ways. */
const rawBody = express.raw({ type: () => true, limit: MAX_IMPORT_BYTES });

function sendXlsx(response: Response, name: string, bytes: Uint8Array): void {
  response.setHeader('Content-Type', XLSX_TYPE);
  response.setHeader('Content-Disposition', contentDisposition('attachment', name));
  response.setHeader('Cache-Control', 'private, no-store');
  response.end(bytes);
}

function presentSummary({ id, name, state, uploadedAt, counts }: ImportRecord): ImportSummary {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { id, name, state, uploadedAt: uploadedAt.toISOString(), rows, counts };
}

function presentDetail({ record, gate, rows, next }: SeenImport): ImportDetail {
  const { unknownColumns } = record;
  return { ...presentSummary(record), gate, unknownColumns, page: rows, next };
}
