import { draftContentSchema, type DraftContent } from '@sang-kien/shared';
import type { PlatformStorage } from '../../../platform/platform.ts';
import type { FieldPath } from './field-path.ts';

/**
 * What the device remembers of a draft, so that a reload or a dead network loses nothing that was typed. The
 * server's draft is the true one; this holds what has not reached it yet.
 */
export type DeviceCopy = {
  draftId: string;
  version: number;
  content: DraftContent;
  /** Fields changed here that the server has not confirmed. */
  touched: FieldPath[];
};

export type DeviceCopyPort = {
  read: () => DeviceCopy | null;
  write: (copy: DeviceCopy) => void;
  clear: () => void;
};

const KEY = 'sang-kien.draft';

/** A copy of another shape (an older release of the app) reads as none. */
export function deviceCopy(storage: PlatformStorage): DeviceCopyPort {
  return {
    read() {
      const text = storage.get(KEY);
      return text === null ? null : parseCopy(text);
    },
    write: (copy) => storage.set(KEY, JSON.stringify(copy)),
    clear: () => storage.remove(KEY),
  };
}

function parseCopy(text: string): DeviceCopy | null {
  const { draftId, version, content, touched } = parseMembers(text);
  const parsed = draftContentSchema.safeParse(content);
  if (typeof draftId !== 'string' || typeof version !== 'number' || !parsed.success) return null;
  return { draftId, version, content: parsed.data, touched: Array.isArray(touched) ? touched : [] };
}

function parseMembers(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch (broken) {
    if (broken instanceof SyntaxError) return {};
    throw broken;
  }
}
