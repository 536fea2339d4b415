import { createReadStream } from 'node:fs';
import { CommandError } from './command.ts';

const systemErrors: Record<string, string> = {
  ENOENT: 'không có tệp này',
  EISDIR: 'đây là thư mục, không phải tệp',
  EACCES: 'không có quyền đọc',
};

/** How an input is called in messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'đầu vào chuẩn' : file;
}

/** The whole of a file, or of standard input for `-`, without its byte order mark. */
export async function readText(file: string): Promise<string> {
  let text = '';
  for await (const part of textOf(file)) text += part;
  return text;
}

/**
 * The lines of a file, or of standard input for `-`, with their numbers from 1, as they come; blank lines are
 * passed over, CRLF and a byte order mark are taken for what they are.
 * @throws CommandError when it cannot be read or is not UTF-8
 */
export async function* readLines(file: string): AsyncGenerator<{ number: number; text: string }> {
  let rest = '';
  let number = 0;
  for await (const part of textOf(file)) {
    const lines = (rest + part).split('\n');
    rest = lines.pop()!;
    for (const text of lines) {
      number += 1;
      if (text.trim() !== '') yield { number, text };
    }
  }
  if (rest.trim() !== '') yield { number: number + 1, text: rest };
}

async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const stream = file === '-' ? process.stdin : createReadStream(file);
    for await (const bytes of stream) yield decoder.decode(bytes as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw new CommandError(`Không đọc được ${nameOf(file)}: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'nội dung không phải chữ mã UTF-8';
  return systemErrors[code] ?? (code || 'lỗi khi đọc');
}
