import { formatDateTime } from '@sang-kien/shared';

/** An ISO moment of the server as people say it: `9h05 ngày 15/6/2022`, Vietnam time. */
export function moment(iso: string): string {
  return formatDateTime(new Date(iso));
}
