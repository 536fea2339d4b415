import {
  draftContentSchema,
  evidenceResponse,
  type DraftContent,
  type EvidenceResponse,
  type SubmissionDetail,
} from '@sang-kien/shared';
import type { PlatformStorage } from '../../../platform/platform.ts';

/** What was typed and uploaded so far in answer to a request for changes. */
export type AmendedParts = { content: DraftContent; files: EvidenceResponse[] };

const KEY = 'sang-kien.amend';

/**
 * Keeps an answer on the device, so that a reload or a dead network loses nothing. It belongs to one version of one
 * dossier: once that has moved on, what was typed for it reads as none.
 */
export function amendCopy(storage: PlatformStorage, { code, version }: SubmissionDetail) {
  const name = `${code}:${version}`;
  return {
    read(): AmendedParts | null {
      const text = storage.get(KEY);
      return text === null ? null : parseCopy(text, name);
    },
    write: (parts: AmendedParts) => storage.set(KEY, JSON.stringify({ name, ...parts })),
    clear: () => storage.remove(KEY),
  };
}

function parseCopy(text: string, wanted: string): AmendedParts | null {
  const { name, content, files } = parseMembers(text);
  const typed = draftContentSchema.safeParse(content);
  const uploaded = evidenceResponse.array().safeParse(files);
  if (name !== wanted || !typed.success || !uploaded.success) return null;
  return { content: typed.data, files: uploaded.data };
}

function parseMembers(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch (broken) {
    if (broken instanceof SyntaxError) return {};
    throw broken;
  }
}
