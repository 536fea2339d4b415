import { AppError, kindByType } from '@sang-kien/shared';
import type { EvidenceLimits } from './evidence-begin.ts';
import type { EvidenceDisk } from './evidence-disk.ts';
import { evidenceRefusal } from './evidence-refusal.ts';
import type { EvidenceFiles } from './ports.ts';

type Services = { files: EvidenceFiles; disk: EvidenceDisk; limits: EvidenceLimits };

/**
 * Looks at an upload whose last byte has come and takes it as evidence, or removes it with its bytes. Doing it
 * twice changes nothing, so an upload that ended just before a restart is finished when it is asked for again.
 * @throws AppError with the cause `empty`, `cut_off` or `renamed`; `not_found` when it was removed meanwhile
 */
export async function finishEvidence({ files, disk, limits }: Services, id: string): Promise<void> {
  const file = await files.find(id);
  if (!file) {
    await disk.remove(id);
    throw gone();
  }
  if (file.type !== null) return;
  const found = await disk.inspect(id, file.name);
  if (!found) throw gone();
  if ('type' in found) {
    if (kindByType(found.type) === 'image') await disk.removePlaceData(id);
    return files.finish(id, found.type);
  }
  await files.remove(id, file.personId);
  await disk.remove(id);
  throw evidenceRefusal(found.cause, limits.fileBytes);
}

function gone(): AppError {
  return new AppError('not_found', 'Không tìm thấy tệp này.');
}
