import { AppError, type DraftContent } from '@sang-kien/shared';
import type {
  Clock,
  Draft,
  DraftBase,
  Drafts,
  EvidenceFile,
  EvidenceFiles,
  FileStore,
  Ids,
  Log,
} from './ports.ts';
import { removeFiles } from './remove-files.ts';

export type DraftWithFiles = { draft: Draft; files: EvidenceFile[] };
export type DraftService = {
  open(personId: string): Promise<DraftWithFiles>;
  /** Saves what was typed, on top of `base`; refuses with 'conflict' when that is outdated. */
  save(change: { personId: string; base: DraftBase | null; content: DraftContent }): Promise<DraftWithFiles>;
  discard(personId: string): Promise<void>;
};

export function createDraftService(deps: {
  drafts: Drafts;
  evidenceFiles: EvidenceFiles;
  fileStore: FileStore;
  clock: Clock;
  ids: Ids;
  log: Log;
}): DraftService {
  const withFiles = async (draft: Draft) => ({
    draft,
    files: await deps.evidenceFiles.ofDraft(draft.personId),
  });
  return {
    open: async (personId) => withFiles(await deps.drafts.open(personId, deps.ids())),
    async save(change) {
      const saving = { ...change, freshId: deps.ids(), via: 'app' as const, at: deps.clock.now() };
      const result = await deps.drafts.save(saving);
      if (result.outcome === 'outdated') throw outdated();
      return withFiles(result.draft);
    },
    async discard(personId) {
      const { fileIds } = await deps.drafts.discard(personId);
      await removeFiles({ files: deps.fileStore, log: deps.log }, fileIds);
    },
  };
}

function outdated(): AppError {
  return new AppError('conflict', 'Bản nháp vừa được sửa ở nơi khác (cửa sổ khác hoặc tin nhắn Zalo).');
}
