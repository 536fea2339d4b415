import { formatDate, parseDate, type ReportForm } from '@sang-kien/shared';

/** The form as it stands on the page: its day is what was typed, `15/3/2022`, not `2022-03-15`. */
export type TypedForm = ReportForm;

const blank: TypedForm = {
  number: '',
  place: '',
  date: '',
  signerTitle: '',
  signerName: '',
  recipients: '',
};

/** What the unit wrote last, as people would type it. */
export function typedForm(remembered: ReportForm | null): TypedForm {
  return remembered === null ? blank : { ...remembered, date: formatDate(remembered.date) };
}

/** The form as the server takes it; null when its day can not be read. */
export function readForm(typed: TypedForm, now: Date): ReportForm | null {
  const date = typed.date.trim() === '' ? '' : parseDate(typed.date, now);
  return date === null ? null : { ...typed, date };
}
