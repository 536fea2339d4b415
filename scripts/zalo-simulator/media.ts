import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SimulatorState } from './state.ts';

export interface NewMedia {
  name: string;
  type: string;
  bytes: Buffer;
}

/** Bytes that people or the OA sent: on disk beside the snapshot, or in memory when there is none. */
export interface MediaStore {
  save(media: NewMedia): string;
  /** @returns undefined when there is no such thing */
  read(id: string): NewMedia | undefined;
  /** Path on the simulator. */
  pathOf(id: string): string;
}

export const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex');

export function createMediaStore(state: SimulatorState, folder: string | undefined): MediaStore {
  const memory = new Map<string, Buffer>();
  const bytesOf = (id: string): Buffer | undefined => {
    if (!folder) return memory.get(id);
    return existsSync(join(folder, id)) ? readFileSync(join(folder, id)) : undefined;
  };
  return {
    save: ({ name, type, bytes }) => {
      const id = randomBytes(12).toString('hex');
      state.media[id] = { name, type, size: bytes.length };
      if (folder) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, id), bytes);
      } else memory.set(id, bytes);
      return id;
    },
    read: (id) => {
      const found = Object.hasOwn(state.media, id) ? state.media[id] : undefined;
      const bytes = found && bytesOf(id);
      return bytes && { ...found, bytes };
    },
    pathOf: (id) => `/media/${id}/${encodeURIComponent(state.media[id]?.name ?? 'tep')}`,
  };
}
