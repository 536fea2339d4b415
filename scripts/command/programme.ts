import { findProgramme, programmeIds, type Programme } from '@sang-kien/shared';
import { CommandError } from './command.ts';
import { parseInstant } from './instant.ts';

/** The programme that the setting PROGRAMME names; this one when nothing is said. */
export function chosenProgramme(): Programme {
  const id = process.env['PROGRAMME'] || 'mot-trieu-sang-kien';
  const programme = findProgramme(id);
  if (programme) return programme;
  throw new CommandError(`PROGRAMME=${id}: không có chương trình này. Có: ${programmeIds().join(', ')}.`);
}

/** The instant that an option names, else PROGRAMME_NOW, else now. */
export function chosenInstant(option: string | undefined): Date {
  const text = option ?? process.env['PROGRAMME_NOW'];
  if (text === undefined || (option === undefined && text === '')) return new Date();
  return readInstant(text, option === undefined ? 'PROGRAMME_NOW' : '--at');
}

/** @throws CommandError naming `where` when the text is no instant */
export function readInstant(text: unknown, where: string): Date {
  const at = typeof text === 'string' ? parseInstant(text) : null;
  if (at) return at;
  throw new CommandError(
    `${where}: ${JSON.stringify(text)} không phải thời điểm ISO 8601, ví dụ 2022-06-15T09:00+07:00.`,
  );
}
