import type { EvidenceResponse } from '@sang-kien/shared';
import { useEffect, useSyncExternalStore } from 'react';
import { evidenceTexts } from '../../texts/evidence.ts';
import { isPending, type UploadItem } from './upload-item.ts';
import { uploadingFor, UploadStore } from './upload-store.ts';

const uploads = new UploadStore();
const answers = new Map<string, UploadStore>();

/** Uploads that answer what a unit asked of a dossier; they stay out of the draft. */
export function uploadsFor(code: string): UploadStore {
  const known = answers.get(code);
  const store = known ?? new UploadStore(uploadingFor(code));
  answers.set(code, store);
  return store;
}

/** The uploads of this visit; finished ones are handed to `onReady`. */
export function useUploads(onReady: (file: EvidenceResponse) => void): UploadStore {
  useEffect(() => uploads.deliverTo(onReady), [onReady]);
  return uploads;
}

export function useUploadItems(of: UploadStore = uploads): readonly UploadItem[] {
  return useSyncExternalStore(of.subscribe, of.snapshot);
}

/** What keeps a person from going on: files under way are waited for, lost ones must be settled first. */
export function useUploadWork(of: UploadStore = uploads) {
  const items = useUploadItems(of);
  const lost = items.find(({ state }) => state === 'failed');
  return {
    pending: items.some(isPending),
    sentence: evidenceTexts.waitForUploads,
    blocked: lost ? evidenceTexts.settleFirst(lost.name) : null,
  };
}

/** How many chosen files were refused; they stay in the list until the person takes them off it. */
export function useRefusedFiles(): number {
  return useUploadItems().filter(({ state }) => state === 'refused').length;
}
