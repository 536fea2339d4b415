import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the options and the other words of a command line.
 * @throws CommandError naming the option that is unknown or lacks its value
 */
export function readOptions<const O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CommandError(describe(error));
  }
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unknown option')) return `Không hiểu tham số ${option}. Xem --help.`;
  if (message.includes('does not take an argument'))
    return `Tham số ${option} không kèm giá trị. Xem --help.`;
  return `Tham số ${option} cần kèm giá trị. Xem --help.`;
}
