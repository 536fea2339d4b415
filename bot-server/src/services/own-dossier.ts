import { AppError, isIn, readDossierCode } from '@sang-kien/shared';
import { holdsDossier, type HolderDeps } from './held-dossiers.ts';
import type { Person, StoredSubmission, Submissions } from './ports.ts';

type Deps = HolderDeps & { submissions: Submissions };

/** A dossier that the person handed in, and still holds (`heldDossiers`). @throws AppError 'not_found' for anybody else's, as if there were none */
export async function ownDossier(
  deps: Deps,
  person: Pick<Person, 'id'>,
  code: string,
): Promise<StoredSubmission> {
  const reading = readDossierCode(code);
  const submission = reading.ok ? await deps.submissions.findByCode(reading.code) : undefined;
  if (submission && (await holdsDossier(deps, person, submission))) return submission;
  throw new AppError('not_found', 'Không tìm thấy hồ sơ có mã này trong các hồ sơ của bạn.');
}

/** The id of a person's own dossier that may take more evidence. @throws AppError 'not_found', 'conflict' */
export async function dossierForEvidence(deps: Deps, personId: string, code: string): Promise<string> {
  const { id, state } = await ownDossier(deps, { id: personId }, code);
  if (isIn('editable', state)) return id;
  throw new AppError('conflict', 'Hồ sơ này hiện không cần bổ sung tệp. Bạn vui lòng tải lại hồ sơ.');
}
