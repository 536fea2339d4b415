import { AppError, readDossierCode } from '@sang-kien/shared';
import type { Person, StoredSubmission, Submissions } from './ports.ts';

/** A dossier that the person handed in. @throws AppError 'not_found' for anybody else's, as if there were none */
export async function ownDossier(
  { submissions }: { submissions: Submissions },
  person: Person,
  code: string,
): Promise<StoredSubmission> {
  const reading = readDossierCode(code);
  const submission = reading.ok ? await submissions.findByCode(reading.code) : undefined;
  if (submission?.personId === person.id) return submission;
  throw new AppError('not_found', 'Không tìm thấy hồ sơ có mã này trong các hồ sơ của bạn.');
}
