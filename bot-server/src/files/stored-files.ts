import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredFiles } from '../services/ports.ts';

/** So many names are asked about at once. */
const BATCH = 500;
/** What may stand behind an id: nothing, tus's own notes of the upload, a file that is still coming in. */
const ENDINGS = ['', '.json', '.part'];
const NAME = /^([A-Za-z0-9_-]{1,100})(?:\.json|\.part)?$/;

/** What lies in a folder of evidence. Files of other names are none of ours and are not told. */
export function storedFilesIn(directory: string): StoredFiles {
  return {
    list: () => batchesOf(directory),
    async writtenAt(id) {
      const written = await Promise.all(ENDINGS.map((ending) => writtenMs(join(directory, id + ending))));
      const last = Math.max(...written);
      return last === -Infinity ? undefined : new Date(last);
    },
  };
}

async function* batchesOf(directory: string): AsyncGenerator<string[]> {
  let batch = new Set<string>();
  for await (const { name } of await opendir(directory)) {
    const id = NAME.exec(name)?.[1];
    if (id !== undefined) batch.add(id);
    if (batch.size < BATCH) continue;
    yield [...batch];
    batch = new Set();
  }
  if (batch.size > 0) yield [...batch];
}

async function writtenMs(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return -Infinity;
    throw error;
  }
}
