import { existsSync } from 'node:fs';
import path from 'node:path';
import { databasePath } from '@sang-kien/bot-server';
import { motTrieuSangKien } from '@sang-kien/shared';
import { DEMONSTRATION_START } from '../demonstration/clock.ts';
import { demonstrationCredentials as demo } from '../demonstration/credentials.ts';
import { fillDatabase } from '../seed/fill.ts';

/** A data folder with so many invented dossiers, filled unless it is there from an earlier run. */
export async function filledFolder(parent: string, submissions: number): Promise<string> {
  const dataDir = path.join(parent, String(submissions));
  if (existsSync(databasePath(dataDir))) return dataDir;
  process.stderr.write(`filling ${submissions} dossiers into ${dataDir}\n`);
  await fillDatabase({
    dataDir,
    submissions,
    seed: 1,
    until: new Date(DEMONSTRATION_START),
    programme: motTrieuSangKien,
    personalDataKey: demo.personalDataKey,
  });
  return dataDir;
}
