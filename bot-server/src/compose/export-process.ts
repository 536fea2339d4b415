import { once } from 'node:events';
import path from 'node:path';
import { findProgramme } from '@sang-kien/shared';
import { pino } from 'pino';
import { openExportDisk } from '../files/export-disk.ts';
import { machineClock } from '../machine.ts';
import { openStorage } from '../open-storage.ts';
import { createMakeExports } from '../services/make-export.ts';
import { sealPhones } from '../storage/sealed-phones.ts';
import { createSealer } from '../storage/sealer.ts';
import { composeDocuments } from './documents.ts';

/** What the server hands over; the key goes from process to process and stands in no list of arguments. */
export type ExportTask = {
  dataDir: string;
  personalDataKey: string;
  programmeId: string;
  logLevel: string;
  /** The programme's clock when the process began, in milliseconds. */
  now: number;
};

/** A process of its own that makes the files that are ordered, and ends. */
const [task] = (await once(process, 'message')) as [ExportTask];
// A file that nobody waits for is left for the next server to begin anew.
process.once('disconnect', () => process.exit());
const ahead = task.now - machineClock.now().getTime();
const programme = findProgramme(task.programmeId)!;
const storage = sealPhones(await openStorage(task.dataDir), createSealer(task.personalDataKey));
await createMakeExports({
  ...storage,
  programme,
  clock: { now: () => new Date(machineClock.now().getTime() + ahead) },
  log: pino({ level: task.logLevel, base: null }),
  exportFiles: openExportDisk(path.resolve(task.dataDir), task.personalDataKey),
  documents: composeDocuments(programme),
})();
await storage.close();
process.send?.({ peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
process.disconnect();
