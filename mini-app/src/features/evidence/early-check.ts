import { describeEvidenceCause, kindByName, motTrieuSangKien, type EvidenceCause } from '@sang-kien/shared';

const { fileBytes, files: mostFiles } = motTrieuSangKien.limits;

/** What shows before anything is done to the file: a photo too large may still be made smaller. */
export function refuseAtSight({ name, size }: { name: string; size: number }): string | null {
  if (kindByName(name) === undefined) return describeEvidenceCause('wrong_type', fileBytes);
  return size === 0 ? describeEvidenceCause('empty', fileBytes) : null;
}

/**
 * What can be told of a file before it is sent, as a sentence; null when nothing speaks against it. It spares
 * the person a wait; the server judges by the content.
 */
export function refuseEarly(file: { name: string; size: number }, filesBefore: number): string | null {
  const cause = earlyCause(file, filesBefore);
  return cause === null ? null : describeEvidenceCause(cause, fileBytes);
}

function earlyCause(
  { name, size }: { name: string; size: number },
  filesBefore: number,
): EvidenceCause | null {
  if (kindByName(name) === undefined) return 'wrong_type';
  if (size === 0) return 'empty';
  if (size > fileBytes) return 'too_big';
  return filesBefore >= mostFiles ? 'too_many' : null;
}
