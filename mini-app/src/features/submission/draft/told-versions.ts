import type { DraftResponse } from '@sang-kien/shared';
import type { PlatformStorage } from '../../../platform/platform.ts';

const KEY = 'sang-kien.told-version';

/**
 * Tells of each version of a draft that was written in the chat once: the device remembers the last one that was
 * told.
 */
export function tellOnce(storage: PlatformStorage): (draft: DraftResponse) => boolean {
  return ({ id, version, updatedVia }) => {
    const told = `${id}:${version}`;
    if (updatedVia !== 'chat' || storage.get(KEY) === told) return false;
    storage.set(KEY, told);
    return true;
  };
}
