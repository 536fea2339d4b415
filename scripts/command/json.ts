import { CommandError } from './command.ts';

/**
 * Reads an object of JSON.
 * @param where what the message calls its place, e.g. `ban-nop.json` or `ban-nop.jsonl, dòng 3`
 * @throws CommandError when it is no JSON, or JSON but no object
 */
export function parseObject(text: string, where: string): Record<string, unknown> {
  const value = parse(text, where);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new CommandError(`Không đọc được ${where}: cần một đối tượng JSON {…}.`);
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new CommandError(`Không đọc được ${where}: không phải JSON hợp lệ${detailOf(message)}.`);
  }
}

function detailOf(message: string): string {
  if (/end of JSON|Unterminated/.test(message)) return ' (nội dung trống hoặc thiếu phần cuối)';
  const place = /line (\d+) column (\d+)/.exec(message);
  return place ? ` (sai ở dòng ${place[1]}, cột ${place[2]})` : '';
}
