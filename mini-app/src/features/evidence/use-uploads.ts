import type { EvidenceResponse } from '@sang-kien/shared';
import { useEffect, useSyncExternalStore } from 'react';
import { evidenceTexts } from '../../texts/evidence.ts';
import { isPending, type UploadItem } from './upload-item.ts';
import { UploadStore } from './upload-store.ts';

const uploads = new UploadStore();

/** The uploads of this visit; finished ones are handed to `onReady`. */
export function useUploads(onReady: (file: EvidenceResponse) => void): UploadStore {
  useEffect(() => uploads.deliverTo(onReady), [onReady]);
  return uploads;
}

export function useUploadItems(): readonly UploadItem[] {
  return useSyncExternalStore(uploads.subscribe, uploads.snapshot);
}

/** What keeps a person from going on: files under way are waited for, lost ones must be settled first. */
export function useUploadWork(): { pending: boolean; sentence: string; blocked: string | null } {
  const items = useUploadItems();
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
