import { AppError } from '@sang-kien/shared';

/** Where the next page of a list starts: the instant and the id of the last one shown. */
type Mark = { at: Date; id: string };

/** `<milliseconds>.<id>`; to the app only a text to hand back. */
export function writeMark({ at, id }: Mark): string {
  return `${at.getTime()}.${id}`;
}

/** Reads what `writeMark` wrote; null when there is none. @throws AppError 'malformed' */
export function readMark(text: string | undefined): Mark | null {
  if (text === undefined) return null;
  const [, milliseconds, id] = /^(\d{1,15})\.([A-Za-z0-9-]{1,64})$/.exec(text) ?? [];
  if (milliseconds === undefined || id === undefined)
    throw new AppError('malformed', '“before” phải là dấu trang mà danh sách trước đã cho.');
  return { at: new Date(Number(milliseconds)), id };
}
