import type { ErrorCode, FieldProblem } from '@sang-kien/shared';
import { apiTexts } from '../texts/api.ts';

/** Refusals of the server, and what may go wrong on the way to it. */
export type ApiProblemCode = ErrorCode | 'offline' | 'timeout' | 'unreadable';

/** Any call that brought no usable answer. `message` is a Vietnamese sentence fit to be shown as it is. */
export class ApiProblem extends Error {
  readonly code: ApiProblemCode;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly problems: readonly FieldProblem[];

  constructor(refusal: { code: ApiProblemCode; title: string; status?: number; problems?: FieldProblem[] }) {
    super(refusal.title);
    this.name = 'ApiProblem';
    this.code = refusal.code;
    this.status = refusal.status ?? 0;
    this.problems = refusal.problems ?? [];
  }

  get title(): string {
    return this.message;
  }
}

/** A problem that came before any answer did. */
export function localProblem(code: 'offline' | 'timeout' | 'unreadable', status = 0): ApiProblem {
  return new ApiProblem({ code, title: apiTexts[code], status });
}

/** Reads an `application/problem+json` body (RFC 9457); other bodies become a general sentence. */
export function problemFrom(status: number, body: unknown): ApiProblem {
  const { code, title, fields } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  if (typeof title !== 'string' || typeof code !== 'string') return localProblem('unreadable', status);
  return new ApiProblem({
    code: code as ApiProblemCode,
    title,
    status,
    problems: Array.isArray(fields) ? (fields as FieldProblem[]) : [],
  });
}

/** The sentence to show for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiProblem ? error.title : apiTexts.unreadable;
}

/** Whether the server said that one's role does not allow it. */
export function isForbidden(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'forbidden';
}

/** Whether no answer came: what was asked for may be well all the same. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === 'offline' || error.code === 'timeout');
}
