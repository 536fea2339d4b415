import {
  AppError,
  downloadExport,
  getExport,
  getMonthReport,
  getReportChanges,
  getReportPeople,
  orderExport,
} from '@sang-kien/shared';
import { Router } from 'express';
import {
  fetchExport,
  findExport,
  orderExport as order,
  type OrderExportDeps,
} from '../services/order-export.ts';
import type { ExportRecord } from '../services/ports.ts';
import { changesOfReport, peopleOfReport } from '../services/report-ledger.ts';
import { allowedReport, openReport, type ReportDeps } from '../services/report.ts';
import { bind, personOf } from './bind.ts';
import { sendFile } from './send-file.ts';

/** For officials: the report of a month, and files of it. */
export function reportRoutes(deps: ReportDeps & OrderExportDeps): Router {
  const router = Router();
  bind(router, getMonthReport, async ({ person, params, query }) => {
    return openReport(deps, person, wishOf(params, query));
  });
  bind(router, getReportPeople, async ({ person, params, query }) => ({
    people: await peopleOfReport(deps, await allowedReport(deps, person, wishOf(params, query))),
  }));
  bind(router, getReportChanges, async ({ person, params, query }) =>
    changesOfReport(deps, await allowedReport(deps, person, wishOf(params, query))),
  );
  bind(router, orderExport, async ({ person, body }) => ({ id: await order(deps, person, body) }));
  bind(router, getExport, async ({ person, params }) =>
    present(await findExport(deps, person, params['id'] ?? '')),
  );
  router.get(downloadExport.path, async (request, response) => {
    const { name, stream, bytes } = await fetchExport(deps, personOf(response), request.params.id);
    await sendFile(response, { name, stream, bytes, type: typeOf(name) });
  });
  return router;
}

function wishOf(params: Record<string, string | undefined>, { scope }: { scope?: string | undefined }) {
  return { scopeId: scope, month: params['month'] ?? '' };
}

function present(record: ExportRecord) {
  const { id, kind, state, rowsDone, rowsAll, fileName, bytes, sha256, reason } = record;
  return { id, kind, state, rowsDone, rowsAll, fileName, bytes, sha256, reason };
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

function typeOf(name: string): string {
  if (name.endsWith('.docx')) return `${OFFICE}.wordprocessingml.document`;
  if (name.endsWith('.xlsx')) return `${OFFICE}.spreadsheetml.sheet`;
  throw new AppError('unsupported_type', 'Loại tệp này không tải được.');
}
