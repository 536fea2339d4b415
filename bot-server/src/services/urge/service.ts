import { createListLagging, type LaggingDeps } from './lagging.ts';
import { createPreviewUrge, type PreviewDeps } from './preview.ts';
import { createUrgeRecord, type RecordDeps } from './record.ts';
import { createSendUrge, type SendUrgeDeps } from './send.ts';

export type UrgeServiceDeps = LaggingDeps & PreviewDeps & SendUrgeDeps & RecordDeps;

/** All that an official does about units that lag. */
export function createUrgeService(deps: UrgeServiceDeps) {
  return {
    lagging: createListLagging(deps),
    preview: createPreviewUrge(deps),
    send: createSendUrge(deps),
    record: createUrgeRecord(deps),
  };
}
export type UrgeService = ReturnType<typeof createUrgeService>;
