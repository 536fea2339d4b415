import { AppError, type ErrorCode, type ProblemResponse } from '@sang-kien/shared';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Log } from '../services/ports.ts';
import { RefusedSubmission } from '../services/submit.ts';

/** The one table from refusal to status. */
export const statusOf: Record<ErrorCode, number> = {
  malformed: 400,
  refused: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported_type: 415,
  too_many_requests: 429,
  unavailable: 503,
  internal: 500,
};

/** Answers with `application/problem+json`; the title is a sentence that may be shown. */
export function sendProblem(response: Response, error: AppError): void {
  const status = statusOf[error.code];
  const problem: ProblemResponse = {
    type: `urn:sang-kien:${error.code}`,
    title: error.message,
    status,
    code: error.code,
    ...(error.fields.length > 0 ? { fields: [...error.fields] } : {}),
    ...(error instanceof RefusedSubmission ? error.verdict : {}),
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Any path that nothing answers. */
export const unknownPath: RequestHandler = (_request, response) => {
  sendProblem(response, new AppError('not_found', 'Không có địa chỉ này.'));
};

/** Names that SQLite and the system give to a disk that takes nothing more. */
const diskFault = /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|(ENOSPC|EDQUOT|EROFS|EIO)$)/;

/** The last middleware: refusals are told, bugs are logged and hidden. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const refusal =
      error instanceof AppError
        ? error
        : (fromBodyParser(error) ?? fromDisk(error) ?? hidden(error, request.path));
    sendProblem(response, refusal);
  };

  /** A disk that is full or cannot be written: nothing was kept, and it may pass. An operator must hear of it. */
  function fromDisk(error: unknown): AppError | undefined {
    if (!(error instanceof Error && 'code' in error && diskFault.test(String(error.code)))) return undefined;
    log.error({ name: error.name, code: error.code }, 'The disk cannot be written: is it full?');
    return new AppError(
      'unavailable',
      'Hệ thống tạm thời chưa lưu được dữ liệu. Vui lòng thử lại sau ít phút; phần đã lưu trước đó vẫn được giữ.',
    );
  }

  function hidden(error: unknown, path: string): AppError {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    log.error({ path, name, message, stack }, 'request failed');
    return new AppError(
      'internal',
      'Hệ thống đang gặp trục trặc. Vui lòng thử lại sau ít phút; bản nháp vẫn được giữ.',
    );
  }
}

/** Express' own refusals of a body or an address, by the `type` or `status` that they carry. */
function fromBodyParser(error: unknown): AppError | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  if (error.status === 404) return new AppError('not_found', 'Không có địa chỉ này.');
  if (error.status === 413) return new AppError('too_large', 'Nội dung gửi lên lớn quá mức cho phép.');
  if (error.status === 415)
    return new AppError('unsupported_type', 'Kiểu dữ liệu gửi lên không được hỗ trợ.');
  if (error.status >= 400 && error.status < 500)
    return new AppError('malformed', 'Dữ liệu gửi lên không đọc được.');
  return undefined;
}
