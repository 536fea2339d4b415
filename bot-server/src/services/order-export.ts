import { AppError, type ExportKind, type Programme, type ReportForm } from '@sang-kien/shared';
import { exportTexts as texts } from '../texts/report.ts';
import type { Clock, ExportFiles, ExportRecord, Exports, Ids, Officials, Person } from './ports.ts';
import { reportableMonth } from './report-month.ts';
import { requireReportable } from './report-scope.ts';
import { requireScope, scopesFor } from './rights.ts';

/** As many files as one person has made at a time. */
const MOST_OPEN = 5;

export type OrderExportDeps = {
  exports: Exports;
  exportFiles: ExportFiles;
  officials: Officials;
  programme: Programme;
  clock: Clock;
  ids: Ids;
  onOrdered: () => void;
};
export type AskedExport = {
  kind: ExportKind;
  scopeId: string;
  month?: string | undefined;
  form?: ReportForm | undefined;
};

/**
 * Orders a file for a job to make; who orders the same again gets the order that is not ended. Refusals: 'forbidden',
 * 'not_found', those of the month, 'too_many_requests'.
 */
export async function orderExport(
  deps: OrderExportDeps,
  person: Person,
  asked: AskedExport,
): Promise<string> {
  const { kind, scopeId, month = null, form = null } = asked;
  await requireRight(deps, person, { kind, scopeId });
  if (kind !== 'dossiers_xlsx') reportableMonth({ programme: deps.programme, now: deps.clock.now() }, month);
  const id = deps.ids();
  const ofList = kind === 'dossiers_xlsx';
  const order = { id, personId: person.id, kind, scopeId };
  const noted = await deps.exports.order(
    { ...order, month: ofList ? null : month, form: ofList ? null : form },
    { at: deps.clock.now(), mostOpen: MOST_OPEN },
  );
  if (noted === undefined) throw new AppError('too_many_requests', texts.tooMany(MOST_OPEN));
  deps.onOrdered();
  return noted;
}

/** An order of this person's own, as long as they may still have it; else 'not_found' or 'forbidden'. */
export async function findExport(deps: OrderExportDeps, person: Person, id: string): Promise<ExportRecord> {
  const record = await deps.exports.find(id);
  if (record === undefined || record.personId !== person.id) {
    await scopesFor(deps, person, 'report');
    throw notFound();
  }
  await requireRight(deps, person, record);
  return record;
}

/** The bytes of a file that is done; who takes it away is noted. */
export async function fetchExport(deps: OrderExportDeps, person: Person, id: string) {
  const record = await findExport(deps, person, id);
  const stored = record.state === 'done' ? await deps.exportFiles.read(id) : undefined;
  if (stored === undefined || record.fileName === null) throw notFound();
  await deps.exports.noteDownload(record, deps.clock.now());
  return { ...stored, name: record.fileName };
}

type Target = { kind: ExportKind; scopeId: string };

/** A list of dossiers has names and numbers in it, so it takes the right to read them as well. */
async function requireRight(deps: OrderExportDeps, person: Person, { kind, scopeId }: Target): Promise<void> {
  requireReportable(await scopesFor(deps, person, 'report'), scopeId);
  if (kind === 'dossiers_xlsx') requireScope(await scopesFor(deps, person, 'read_dossiers'), scopeId);
}

function notFound(): AppError {
  return new AppError(
    'not_found',
    'Không tìm thấy tệp này, hoặc tệp đã quá 7 ngày. Anh/Chị vui lòng lập lại.',
  );
}
