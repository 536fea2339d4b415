import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { motTrieuSangKien } from '@sang-kien/shared';
import { DEMONSTRATION_START } from '../demonstration/clock.ts';
import { demonstrationCredentials as demo } from '../demonstration/credentials.ts';
import { fillDatabase } from '../seed/fill.ts';

/** A data folder with so many invented dossiers, filled unless it is there from an earlier run. */
export async function filledFolder(parent: string, submissions: number): Promise<string> {
  const dataDir = path.join(parent, String(submissions));
  if (existsSync(dataDir)) return dataDir;
  // Under another name until it is whole: a run that was stopped leaves nothing that looks filled.
  const unfinished = `${dataDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  process.stderr.write(`filling ${submissions} dossiers into ${dataDir}\n`);
  await fillDatabase({
    dataDir: unfinished,
    submissions,
    seed: 1,
    until: new Date(DEMONSTRATION_START),
    programme: motTrieuSangKien,
    personalDataKey: demo.personalDataKey,
  });
  renameSync(unfinished, dataDir);
  return dataDir;
}
