import { CommandError } from './command.ts';

/** A whole number that an option gives. @throws CommandError naming the option when it is missing or outside */
export function readWholeNumber(
  text: string | undefined,
  { name, from, to }: { name: string; from: number; to: number },
): number {
  if (text === undefined) throw new CommandError(`Thiếu ${name}. Xem --help.`);
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= from && value <= to) return value;
  throw new CommandError(`${name} ${text}: cần một số nguyên từ ${from} đến ${to}.`);
}
