import { isCalendarDate } from '@sang-kien/shared';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** An ISO 8601 instant; without a zone it is Vietnam's, without a time the start of the day. Null for anything else. */
export function parseInstant(text: string): Date | null {
  const match = ISO.exec(text.trim());
  if (!match || !isCalendarDate(match[1]!)) return null;
  const [, day, time = '00:00', zone = '+07:00'] = match;
  const at = new Date(`${day}T${time}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(at.getTime()) ? null : at;
}
