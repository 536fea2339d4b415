import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { filledFolder } from './filled.ts';
import type { Measured } from './measured.ts';

const ROWS = 250_000;
/** The bar: what the whole process may hold at its highest. */
const MOST_MEGABYTES = 256;

type Exported = { state: string; rowsDone: number; seconds: number; peakMegabytes: number };

/** Memory of an export of 250,000 dossiers, made in a process of its own. `parent` holds the filled database. */
export async function measureReportExport(parent: string): Promise<Measured> {
  const { state, rowsDone, seconds, peakMegabytes } = await exportAll(await filledFolder(parent, ROWS));
  if (state !== 'done' || rowsDone !== ROWS) throw new Error(`export ${state} after ${rowsDone} rows`);
  process.stderr.write(`${ROWS} rows were exported in ${seconds.toFixed(1)} s\n`);
  const name = 'report export of 250,000 rows, peak memory';
  return { name, unit: 'MB', ours: peakMegabytes, baseline: MOST_MEGABYTES };
}

async function exportAll(folder: string): Promise<Exported> {
  const child = fork(fileURLToPath(new URL('exporting-server.ts', import.meta.url)), [folder]);
  const ended = once(child, 'exit');
  const [exported] = (await once(child, 'message')) as [Exported];
  await ended;
  return exported;
}
