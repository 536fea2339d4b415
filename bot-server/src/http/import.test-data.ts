import { importDetail, motTrieuSangKien, XLSX_TYPE, type ImportDetail } from '@sang-kien/shared';
import { createImportService } from '../services/import/import.ts';
import { createRecordRows } from '../services/import/record-rows.ts';
import { createSubmit } from '../services/submit.ts';
import type { Person, RecordSubmission } from '../services/ports.ts';
import { scopesOf } from '../services/rights.ts';
import { readSpreadsheetApart } from '../files/spreadsheet/read-apart.ts';
import { writeSpreadsheet } from '../files/spreadsheet/write-xlsx.ts';
import { secureRandom, timeOrderedIds } from '../machine.ts';
import { openTestStorage, serve, testAuthorKey } from '../testing/index.ts';
import { pause } from '../testing/import.ts';
import { aLog } from '../testing/outbox.ts';
import { importRoutes } from './import.ts';
import { officialApi } from './official-api.test-data.ts';

/** Imports over HTTP on a real storage; rows are recorded when `work` is called. */
export async function openImports(now = new Date('2022-06-15T02:00:00Z')) {
  const storage = await openTestStorage();
  const time = { now };
  const deps = {
    ...storage,
    programme: motTrieuSangKien,
    clock: { now: () => time.now },
    ids: timeOrderedIds,
    authorKey: testAuthorKey,
    log: aLog(),
  };
  const submitUnless = (isTwin: RecordSubmission['isTwin']) =>
    createSubmit({ ...deps, random: secureRandom, onRecorded: () => {}, isTwin });
  const imports = createImportService({
    ...deps,
    read: readSpreadsheetApart,
    write: writeSpreadsheet,
    pause,
    onRun: () => {},
  });
  const served = await serve(officialApi(storage, importRoutes({ imports })));
  const ask = async (path: string, who: Person, json?: unknown) => {
    const answer = await served.ask(`/official/imports${path}`, {
      who,
      ...(json === undefined ? {} : { json }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  return {
    storage,
    time,
    work: createRecordRows({ ...deps, submitUnless, onFinished: () => {} }),
    send: (who: Person, bytes: Uint8Array) =>
      fetch(`${served.url}/official/imports?name=t%E1%BB%87p.xlsx`, {
        method: 'POST',
        headers: { 'Content-Type': XLSX_TYPE, 'X-Test-Person': who.id },
        body: bytes,
      }),
    file: (who: Person, path: string) => served.ask(`/official/imports${path}`, { who }),
    ask,
    /** What lies in the list of the officer's units. */
    recorded: async (who: Person) => {
      const scopes = scopesOf(await storage.officials.rolesOf(who.id));
      return storage.submissions.withinUnits(scopes, { before: null, limit: 50 });
    },
    /** The import as its uploader sees it. */
    seen: async (who: Person, id: string, show = 'all'): Promise<ImportDetail> =>
      importDetail.parse((await ask(`/${id}?show=${show}`, who)).body),
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await storage[Symbol.asyncDispose]();
    },
  };
}
export type OpenImports = Awaited<ReturnType<typeof openImports>>;

/** Uploads and gives the dry run. */
export async function uploaded(imports: OpenImports, who: Person, bytes: Uint8Array): Promise<ImportDetail> {
  return importDetail.parse(await (await imports.send(who, bytes)).json());
}
