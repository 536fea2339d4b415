import { findProgramme, type SubmissionState } from '@sang-kien/shared';
import { makeDossiersXlsx } from '../documents/dossiers-xlsx.ts';
import { makeReportDocx } from '../documents/report-docx.ts';
import { makeReportXlsx } from '../documents/report-xlsx.ts';
import { openExportDisk } from '../files/export-disk.ts';
import { timeOrderedIds } from '../machine.ts';
import { createMakeExports } from '../services/make-export.ts';
import { grassrootsKeyOf } from '../services/new-entry.ts';
import type { ExportFiles, Notice, StoredSubmission } from '../services/ports.ts';
import { testAuthorKey } from '../testing/dossier.ts';
import { anOfficial, aPerson, openTestStorage, serve, type TestStorage } from '../testing/index.ts';
import { aLog, aReceipt } from '../testing/outbox.ts';
import { officialApi } from './official-api.test-data.ts';
import { reportRoutes } from './report.ts';

export const programme = findProgramme('mot-trieu-sang-kien')!;
export const exportKey = Buffer.alloc(32, 'test').toString('base64');

/** Reports over HTTP on a storage, at a time that a test sets, with the job that makes the files. */
export async function openReports(storage: TestStorage, given: { exportFiles?: ExportFiles } = {}) {
  let now = new Date('2022-07-05T02:00:00Z');
  const { exportFiles = openExportDisk(storage.folder, exportKey) } = given;
  const log = aLog();
  const deps = { ...storage, exportFiles, programme, clock: { now: () => now }, log };
  const documents = {
    reportDocx: (...[report, form]: [Parameters<typeof makeReportXlsx>[0], null]) =>
      makeReportDocx({ report, form, programme }),
    reportXlsx: makeReportXlsx,
    dossiersXlsx: (list: Omit<Parameters<typeof makeDossiersXlsx>[0], 'programme'>) =>
      makeDossiersXlsx({ ...list, programme }),
  };
  const routes = reportRoutes({ ...deps, ids: timeOrderedIds, onOrdered: () => {} });
  const served = await serve(officialApi(storage, routes));
  return {
    ...served,
    log,
    setNow: (at: string) => void (now = new Date(at)),
    makeExports: createMakeExports({ ...deps, documents }),
  };
}

type Change = { at: string; state: SubmissionState };

/** What a unit decided of a dossier that stands as it was handed in, or after so many decisions. */
export async function decide(
  storage: TestStorage,
  dossier: StoredSubmission,
  { at, state }: Change,
): Promise<void> {
  const now = (await storage.submissions.find(dossier.id))!;
  const moved = await storage.submissionChanges.move({
    submissionId: now.id,
    from: { state: now.state, version: now.version },
    to: state,
    actor: 'unit',
    by: now.personId,
    at: new Date(at),
    reason: null,
    exclusion: null,
    steps: [],
    audit: 'submission.decide',
    notices: [],
  });
  if (!moved) throw new Error(`${now.code} stands otherwise`);
}

type Correction = { at: string; fullName: string };

/** The author puts right the step about themselves, after the unit asked for it. */
export async function putNameRight(
  storage: TestStorage,
  dossier: StoredSubmission,
  { at, fullName }: Correction,
): Promise<void> {
  await decide(storage, dossier, { at, state: 'needs_changes' });
  const from = (await storage.submissions.find(dossier.id))!;
  const author = { ...from.content.author, fullName };
  const content = { ...from.content, author };
  const to: StoredSubmission = { ...from, content, state: 'submitted', version: from.version + 1 };
  const keys = { grassrootsKey: grassrootsKeyOf(to), authorKey: testAuthorKey(author) };
  const done = await storage.submissionChanges.revise({ from, to, ...keys, at: new Date(at), notices: [] });
  if (done !== 'revised') throw new Error(`${from.code} is ${done}`);
}

/** A dossier is put to another unit of the same province. */
export async function moveTo(
  storage: TestStorage,
  { id, unitId, superiorUnitId, code, personId }: StoredSubmission,
  { at, to }: { at: string; to: string },
): Promise<void> {
  const notice: Notice = { fact: aReceipt(code), subject: code, to: { personId } };
  const move = { submissionId: id, from: unitId, to: { unitId: to, superiorUnitId }, by: personId };
  await storage.submissions.settleUnit({ ...move, at: new Date(at), notice });
}

/** What most tests of reports begin with: a storage, reports over HTTP, a district's official, and somebody who hands in. */
export async function openReportWorld(unitId: string) {
  const storage = await openTestStorage();
  const reports = await openReports(storage);
  const official = await anOfficial(storage, { unitId });
  const worker = await aPerson(storage);
  return { storage, reports, official, worker };
}
export type ReportWorld = Awaited<ReturnType<typeof openReportWorld>>;

export async function closeReportWorld({ storage, reports }: Pick<ReportWorld, 'storage' | 'reports'>) {
  await reports[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
}
