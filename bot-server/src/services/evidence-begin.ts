import type { BegunFile, EvidenceFiles, SystemClock } from './ports.ts';
import { namedKind } from './evidence-name.ts';
import { evidenceRefusal } from './evidence-refusal.ts';

/** What the programme allows: bytes of one file, files of one draft. */
export type EvidenceLimits = { files: number; fileBytes: number };
type Services = { files: EvidenceFiles; limits: EvidenceLimits; clock: SystemClock };
type Announced = {
  id: string;
  personId: string;
  name: string;
  mediaType: string;
  bytes: number;
  /** The dossier whose unit asked for it; without one it belongs to the person's draft. */
  forSubmissionId?: string;
};

/**
 * Notes an upload that a person announces, before its first byte.
 * @throws AppError with the cause `wrong_type`, `empty`, `too_big` or `too_many`
 */
export async function beginEvidence(
  { files, limits, clock }: Services,
  { name, mediaType, bytes, ...announced }: Announced,
): Promise<BegunFile> {
  const named = namedKind(name, mediaType);
  if (!named) throw evidenceRefusal('wrong_type', limits.fileBytes);
  if (bytes === 0) throw evidenceRefusal('empty', limits.fileBytes);
  if (bytes > limits.fileBytes) throw evidenceRefusal('too_big', limits.fileBytes);
  const file = { ...announced, ...named, bytes, createdAt: clock.now() };
  if (!(await files.begin(file, limits.files))) throw evidenceRefusal('too_many', limits.fileBytes);
  return file;
}
