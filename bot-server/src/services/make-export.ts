import { setImmediate } from 'node:timers/promises';
import { vietnamDate } from '@sang-kien/shared';
import { exportTexts as texts } from '../texts/report.ts';
import type { Documents, ExportFiles, ExportRecord, Log, Storage, StoredSubmission } from './ports.ts';
import { drawUpReport, type ReportDeps } from './report.ts';
import { nameOfPlace } from './report-places.ts';
import { scopeOf } from './report-scope.ts';

/** As many dossiers as are read at a time. */
const PAGE = 100;
/** As many rows as make a step of the progress, which is a write to the disk. */
const STEP = 2000;

export type MakeExportDeps = ReportDeps & {
  submissions: Pick<Storage['submissions'], 'withinUnits'>;
  exports: Storage['exports'];
  exportFiles: ExportFiles;
  documents: Documents;
  log: Log;
};

/**
 * Makes the files that were ordered, one after another; gives how many ended. What goes wrong with one is told to
 * who ordered it, and to the log; the next one comes all the same.
 */
export function createMakeExports(deps: MakeExportDeps): () => Promise<number> {
  return async () => {
    let ended = 0;
    for (;;) {
      const order = await deps.exports.takeNext(texts.brokeOff);
      if (order === undefined) return ended;
      await makeOne(deps, order);
      ended += 1;
    }
  };
}

async function makeOne(deps: MakeExportDeps, order: ExportRecord): Promise<void> {
  try {
    const { bytes, fileName, rows } = await contentOf(deps, order);
    const written = await deps.exportFiles.write(order.id, bytes);
    const kept = await deps.exports.end(order.id, { state: 'done', rows: rows(), fileName, ...written });
    // Who ordered it was erased meanwhile.
    if (!kept) await deps.exportFiles.remove(order.id);
  } catch (error) {
    deps.log.error({ export: order.id, kind: order.kind, ...factsOf(error) }, 'An export failed');
    const reason = isFullDisk(error) ? texts.diskFull : texts.bug;
    await deps.exports.end(order.id, { state: 'failed', reason });
  }
}

/** The bytes to come, under which name they are saved, and, once they have come, of how many rows. */
type Content = { bytes: AsyncIterable<Uint8Array>; fileName: string; rows: () => number };

async function contentOf(deps: MakeExportDeps, order: ExportRecord): Promise<Content> {
  const { kind, scopeId, month, form } = order;
  if (kind === 'dossiers_xlsx') return listOf(deps, order);
  const report = await drawUpReport(deps, { scopeId, month: month! });
  const name = texts.reportFile(report.month, report.name);
  const rows = () => report.subUnits.length;
  if (kind === 'report_xlsx') {
    return { bytes: deps.documents.reportXlsx(report), fileName: fileName(name, 'xlsx'), rows };
  }
  const paper = await deps.documents.reportDocx(report, form);
  return { bytes: once(paper), fileName: fileName(name, 'docx'), rows };
}

async function listOf(deps: MakeExportDeps, { id, scopeId }: ExportRecord): Promise<Content> {
  const asOf = deps.clock.now();
  await deps.tallies.catchUp();
  const name = await nameOfPlace(deps, scopeId, asOf);
  const rowsAll = await deps.exports.countDossiers(scopeOf(scopeId), asOf);
  let rows = 0;
  async function* dossiers(): AsyncGenerator<StoredSubmission> {
    for await (const page of pagesOf(deps, scopeId, asOf)) {
      yield* page;
      rows += page.length;
      if (rows % STEP < page.length) await deps.exports.progress(id, { rowsDone: rows, rowsAll });
    }
  }
  return {
    bytes: deps.documents.dossiersXlsx({ name, asOf, dossiers: dossiers() }),
    fileName: fileName(texts.dossiersFile(name, vietnamDate(asOf)), 'xlsx'),
    rows: () => rows,
  };
}

/** Dossiers that came in until an instant, newest first, a page at a time; others get their turn in between. */
async function* pagesOf(
  deps: MakeExportDeps,
  scopeId: string,
  asOf: Date,
): AsyncIterable<StoredSubmission[]> {
  // Whatever came in the millisecond asked about is still in; ids of that instant lie below this sign.
  let before = { submittedAt: asOf, id: '~' };
  for (;;) {
    const page = await deps.submissions.withinUnits([scopeOf(scopeId)], { before, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    before = { submittedAt: last.submittedAt, id: last.id };
    await setImmediate();
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Signs that no file system takes are replaced; those that nobody sees, and line breaks, are blanks. */
function fileName(name: string, ending: string): string {
  const visible = name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return `${visible.replace(/[\\/:*?"<>|]/g, '-')}.${ending}`;
}

const fullDisk = /^(SQLITE_FULL|ENOSPC|EDQUOT|EROFS)$/;
const isFullDisk = (error: unknown) =>
  error instanceof Error && 'code' in error && fullDisk.test(String(error.code));

function factsOf(error: unknown) {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack };
}
