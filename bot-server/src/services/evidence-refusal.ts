import { AppError, describeEvidenceCause, type ErrorCode, type EvidenceCause } from '@sang-kien/shared';

/** Dotted path of the evidence in a submission; every refusal of a file stands there. */
export const EVIDENCE_FIELD = 'evidence.fileIds';

const codes: Record<EvidenceCause, ErrorCode> = {
  too_big: 'too_large',
  wrong_type: 'unsupported_type',
  empty: 'refused',
  cut_off: 'refused',
  renamed: 'unsupported_type',
  too_many: 'conflict',
};

/** A file that is not taken, with the one sentence of its cause. */
export function evidenceRefusal(cause: EvidenceCause, maxBytes: number): AppError {
  const message = describeEvidenceCause(cause, maxBytes);
  return new AppError(codes[cause], message, [{ code: cause, field: EVIDENCE_FIELD, message }]);
}
