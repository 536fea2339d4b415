import {
  exportState,
  getMonthReport as reportEndpoint,
  getReportChanges as changesEndpoint,
  getReportPeople as peopleEndpoint,
  orderExport as orderEndpoint,
  type ExportKind,
  type ExportState,
  type MonthReport,
  type ReportChanges,
  type ReportForm,
} from '@sang-kien/shared';
import { authorization, callApi } from './client.ts';
import { localProblem, problemFrom } from './problem.ts';
import { apiUrl } from './transport.ts';

export type ReportAnswer = ReturnType<typeof reportEndpoint.response.parse>;
export type ExportOrder = { kind: ExportKind; scopeId: string; month: string; form?: ReportForm };

/** `month` is `YYYY-MM`; without a scope the highest of my places is meant. */
export type ReportQuery = { scope?: string | undefined; month: string };

/** The report of one of my places for a month. */
export async function getMonthReport({ scope, month }: ReportQuery): Promise<ReportAnswer> {
  const path = `/official/reports/${month}`;
  return reportEndpoint.response.parse(await callApi({ method: 'get', path, query: { scope } }));
}

/** The most active authors of that month; of the whole country it takes seconds. */
export async function getReportPeople({ scope, month }: ReportQuery): Promise<MonthReport['people']> {
  const path = `/official/reports/${month}/people`;
  return peopleEndpoint.response.parse(await callApi({ method: 'get', path, query: { scope } })).people;
}

/** What became of its dossiers since that month was over; of the whole country it takes seconds. */
export async function getReportChanges({ scope, month }: ReportQuery): Promise<ReportChanges> {
  const path = `/official/reports/${month}/changes`;
  return changesEndpoint.response.parse(await callApi({ method: 'get', path, query: { scope } }));
}

/** Orders a file; gives the id under which to ask for it. */
export async function orderExport(order: ExportOrder): Promise<string> {
  const answer = await callApi({ method: 'post', path: '/official/exports', body: order });
  return orderEndpoint.response.parse(answer).id;
}

export async function getExport(id: string): Promise<ExportState> {
  return exportState.parse(await callApi({ method: 'get', path: pathOf(id) }));
}

/** The bytes of a file that is done; they need the person's session, so a plain link cannot fetch them. */
export async function getExportFile(id: string): Promise<Blob> {
  const lost = () => {
    throw localProblem('offline');
  };
  const response = await fetch(apiUrl(`${pathOf(id)}/file`), { headers: authorization() }).catch(lost);
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => undefined));
  // A file that breaks off on its way is no file.
  return response.blob().catch(lost);
}

function pathOf(id: string): string {
  return `/official/exports/${encodeURIComponent(id)}`;
}
