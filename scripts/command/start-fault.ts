import { ConfigError } from '@sang-kien/bot-server';
import { CommandError } from './command.ts';

const folderFaults: Record<string, string> = {
  EEXIST: 'đây là tệp, không phải thư mục',
  ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
  EISDIR: 'có thư mục đứng ở chỗ của một tệp',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  ENOENT: 'không tạo được thư mục này',
  ENAMETOOLONG: 'tên quá dài',
  SQLITE_NOTADB: 'channel.sqlite trong đó không phải cơ sở dữ liệu',
  SQLITE_CORRUPT: 'channel.sqlite trong đó đã hỏng',
  SQLITE_CANTOPEN: 'không mở được channel.sqlite trong đó',
  SQLITE_READONLY: 'channel.sqlite trong đó chỉ cho đọc',
  SQLITE_FULL: 'ổ đĩa đã đầy',
};

/**
 * In one line, which setting keeps the program from starting; undefined when the error is a bug.
 * @param dataDir the folder that was to be used
 */
export function describeStartFault(error: unknown, dataDir: string): string | undefined {
  if (error instanceof ConfigError || error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const folder = folderFaults[code] ?? folderFaults[code.split('_').slice(0, 2).join('_')];
  if (folder) return `DATA_DIR=${dataDir}: không dùng được, ${folder}.`;
  const { syscall, port } = error as { syscall?: unknown; port?: unknown };
  if (syscall !== 'listen') return undefined;
  const place = typeof port === 'number' ? `Cổng ${port}` : 'Cổng này';
  return code === 'EADDRINUSE'
    ? `${place} đang được dùng. Bạn hãy chọn cổng khác, ví dụ: PORT=4000 npm start`
    : `${place} không mở được (${code}). Bạn hãy chọn cổng khác, ví dụ: PORT=4000 npm start`;
}

/**
 * The port of the demonstration; the simulator takes the one behind it.
 * @throws CommandError naming PORT
 */
export function readPort(text: string | undefined, otherwise: number): number {
  if (text === undefined || text.trim() === '') return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_534) return port;
  throw new CommandError(`PORT=${text}: cần một số nguyên từ 1 đến 65534.`);
}
