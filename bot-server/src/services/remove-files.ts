import type { FileStore, Log } from './ports.ts';

/**
 * Deletes the bytes of files whose records are gone. One that stays behind holds up nothing, but is named for
 * the operator, because nothing else remembers it.
 */
export async function removeFiles(
  { files, log }: { files: Pick<FileStore, 'remove'>; log: Log },
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    try {
      await files.remove(id);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      log.error({ fileId: id, name }, 'A file without a record could not be deleted: delete it by hand');
    }
  }
}
