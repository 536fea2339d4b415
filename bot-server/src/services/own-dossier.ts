import { AppError, isIn, readDossierCode } from '@sang-kien/shared';
import type { Person, StoredSubmission, Submissions } from './ports.ts';

/** A dossier that the person handed in. @throws AppError 'not_found' for anybody else's, as if there were none */
export async function ownDossier(
  { submissions }: { submissions: Submissions },
  person: Pick<Person, 'id'>,
  code: string,
): Promise<StoredSubmission> {
  const reading = readDossierCode(code);
  const submission = reading.ok ? await submissions.findByCode(reading.code) : undefined;
  if (submission?.personId === person.id) return submission;
  throw new AppError('not_found', 'Không tìm thấy hồ sơ có mã này trong các hồ sơ của bạn.');
}

/** The id of a person's own dossier that may take more evidence. @throws AppError 'not_found', 'conflict' */
export async function dossierForEvidence(
  { submissions }: { submissions: Submissions },
  personId: string,
  code: string,
): Promise<string> {
  const { id, state } = await ownDossier({ submissions }, { id: personId }, code);
  if (isIn('editable', state)) return id;
  throw new AppError('conflict', 'Hồ sơ này hiện không cần bổ sung tệp. Bạn vui lòng tải lại hồ sơ.');
}
