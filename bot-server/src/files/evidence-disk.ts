import { createReadStream } from 'node:fs';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore as TusFileStore } from '@tus/file-store';
import type { FileStore, StoredFiles } from '../services/ports.ts';
import { removePlaceData } from './place-data.ts';
import { inspectEvidence, type Inspection } from './inspect-evidence.ts';
import { storedFilesIn } from './stored-files.ts';

/** Ids are made by us; anything else that reaches a path is refused as absent. */
const ID = /^[A-Za-z0-9_-]{1,100}$/;

/** Stored evidence, what tus needs to add to it, and the look at what has come. */
export type EvidenceDisk = FileStore &
  StoredFiles & {
    uploads: TusFileStore;
    store(id: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
    bytesOf(id: string): Promise<number>;
    inspect(id: string, name: string): Promise<Inspection | undefined>;
    removePlaceData(id: string): Promise<void>;
  };

/**
 * The bytes of evidence under `<dataDir>/evidence`: `<id>` is the file, `<id>.json` what tus knows of it,
 * `<id>.part` a file from a chat while it comes in.
 */
export function openEvidenceDisk(dataDir: string): EvidenceDisk {
  const directory = join(dataDir, 'evidence');
  const pathOf = (id: string) => join(directory, id);
  return {
    ...createFileStore(dataDir),
    ...storedFilesIn(directory),
    uploads: new TusFileStore({ directory }),
    store: (id, bytes) => storeWhole(pathOf(id), bytes),
    bytesOf: async (id) => (ID.test(id) && (await stat(pathOf(id)).catch(absent))?.size) || 0,
    inspect: (id, name) => flushAndInspect(pathOf(id), name).catch(absent),
    removePlaceData: async (id) => void (await removePlaceData(pathOf(id))),
  };
}

/** The stored bytes of evidence by file id; absent files read as undefined and remove as nothing. */
export function createFileStore(dataDir: string): FileStore {
  const pathOf = (id: string) => join(dataDir, 'evidence', id);
  return {
    async read(id) {
      if (!ID.test(id)) return undefined;
      const found = await stat(pathOf(id)).catch(absent);
      return found && { stream: createReadStream(pathOf(id)), bytes: found.size };
    },
    async remove(id) {
      if (!ID.test(id)) return;
      await rm(pathOf(id), { force: true });
      await rm(`${pathOf(id)}.json`, { force: true });
      await rm(`${pathOf(id)}.part`, { force: true });
    },
  };
}

/** Under its own name a file is whole: it gets it after the last byte is on the disk. */
async function storeWhole(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes, { flush: true });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function flushAndInspect(path: string, name: string): Promise<Inspection> {
  await flush(path);
  return inspectEvidence(path, name);
}

/** What we call taken must be on the disk, not in the machine's memory, when the power fails. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
