/** The closed list of refusals that may leave a service; `http/errors.ts` maps each to a status. */
export const errorCodes = [
  'malformed',
  'refused',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'too_large',
  'unsupported_type',
  'too_many_requests',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One thing that is wrong, at the dotted path of its field, with a sentence for the person. */
export type FieldProblem = { code: string; field: string; message: string };

/**
 * An expected refusal. `message` is a Vietnamese sentence fit to be shown; it never holds personal data.
 * Everything thrown that is not an AppError is a bug: logged for us, hidden from the person.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[];

  constructor(code: ErrorCode, message: string, fields: readonly FieldProblem[] = []) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }
}
