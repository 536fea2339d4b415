import { AppError, type ErrorCode } from '@sang-kien/shared';

const byStatus: Record<number, [ErrorCode, string]> = {
  400: ['malformed', 'Yêu cầu tải tệp không đúng giao thức tus 1.0.0.'],
  403: ['malformed', 'Yêu cầu tải tệp thiếu tiêu đề Upload-Offset hoặc Content-Type.'],
  404: ['not_found', 'Không tìm thấy tệp này.'],
  409: ['conflict', 'Tệp đã tải đến vị trí khác. Vui lòng hỏi lại vị trí rồi gửi tiếp.'],
  410: ['not_found', 'Không tìm thấy tệp này.'],
  412: ['malformed', 'Máy chủ chỉ nhận giao thức tus 1.0.0.'],
  413: ['too_large', 'Phần gửi lên dài hơn độ dài đã báo của tệp.'],
  415: ['malformed', 'Yêu cầu tải tệp không đúng giao thức tus 1.0.0.'],
  501: ['malformed', 'Máy chủ chưa hỗ trợ cách tải tệp này.'],
};
const interrupted = 'Việc tải tệp bị gián đoạn. Vui lòng thử lại, phần đã gửi vẫn được giữ.';

/**
 * What a failed exchange with tus means: our own refusals and bugs as they are, tus's by its status. What broke
 * on the way (a lost connection, a full disk) is `unavailable`, so that the client tries again.
 */
export function tusError(cause: unknown, status: number): unknown {
  if (cause instanceof Error && !('status_code' in cause)) return cause;
  const aborted = isTusRefusal(cause) && cause.body.startsWith('Request aborted');
  const [code, message] = (aborted ? undefined : byStatus[status]) ?? ['unavailable', interrupted];
  return new AppError(code, message);
}

function isTusRefusal(cause: unknown): cause is { body: string } {
  return typeof cause === 'object' && cause !== null && 'body' in cause && typeof cause.body === 'string';
}
