import {
  AppError,
  getTargetSheet,
  MAX_TARGET_SHEET_BYTES,
  readTargetSheet,
  setTargets,
  XLSX_TYPE,
  type Endpoint,
} from '@sang-kien/shared';
import express, { Router, type Request } from 'express';
import type { z } from 'zod';
import type { TargetService } from '../services/targets.ts';
import { spreadsheetFaults } from '../texts/spreadsheet.ts';
import { targetTexts } from '../texts/target.ts';
import { bind, personOf } from './bind.ts';
import { contentDisposition } from './evidence-download.ts';

export function targetRoutes({ targets }: { targets: TargetService }): Router {
  const router = Router();
  bind(router, setTargets, ({ person, body }) => targets.set(person, body));
  router.get(getTargetSheet.path, async (request, response) => {
    const of = queryOf(getTargetSheet, request);
    const bytes = await targets.write(personOf(response), of);
    response.setHeader('Content-Type', XLSX_TYPE);
    response.setHeader(
      'Content-Disposition',
      contentDisposition('attachment', targetTexts.fileName(of.phase)),
    );
    response.setHeader('Cache-Control', 'private, no-store');
    response.end(bytes);
  });
  router.post(readTargetSheet.path, rawBody, async (request, response) => {
    const bytes: unknown = request.body;
    if (!Buffer.isBuffer(bytes)) throw new AppError('unsupported_type', spreadsheetFaults.not_excel);
    const { save, ...of } = queryOf(readTargetSheet, request);
    response.json(await targets.read(personOf(response), { ...of, bytes, save: save === '1' }));
  });
  return router;
}

/** What it is, is judged by its bytes; browsers name the type in several ways. */
const rawBody = express.raw({ type: () => true, limit: MAX_TARGET_SHEET_BYTES });

function queryOf<E extends Endpoint & { query: z.ZodType }>(
  { query }: E,
  request: Request,
): z.output<E['query']> {
  const parsed = query.safeParse(request.query);
  if (!parsed.success) throw new AppError('malformed', 'Dữ liệu gửi lên thiếu hoặc chưa đúng.');
  return parsed.data as z.output<E['query']>;
}
