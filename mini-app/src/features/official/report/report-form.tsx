import { useState } from 'react';
import { DayField } from '../../../components/day-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { reportTexts } from '../../../texts/official-report.ts';
import { readForm, type TypedForm } from './read-form.ts';

const texts = reportTexts.form;

/** By which one gets back to a day that can not be read. */
export const DATE_ID = 'report-date';

type ReportFormProps = { form: TypedForm; now: Date; onChange: (form: TypedForm) => void };

/** What is written onto the paper by hand; all of it may stay blank. */
export function ReportForm({ form, now, onChange }: ReportFormProps) {
  const [dateLeft, setDateLeft] = useState(false);
  const field = (key: keyof TypedForm) => ({
    label: texts[key],
    value: form[key],
    required: false,
    onChange: (value: string) => onChange({ ...form, [key]: value }),
  });
  return (
    <details className="card more">
      <summary>{texts.title}</summary>
      <div className="stack">
        <p>{texts.lead}</p>
        <TextField {...field('number')} hint={texts.numberHint} />
        <TextField {...field('place')} hint={texts.placeHint} />
        <DayField
          {...field('date')}
          id={DATE_ID}
          now={now}
          hint={texts.dateHint}
          error={dateLeft && readForm(form, now) === null ? texts.dateWrong : undefined}
          onBlur={() => setDateLeft(true)}
        />
        <TextField {...field('signerTitle')} hint={texts.signerTitleHint} multiline rows={2} />
        <TextField {...field('signerName')} />
        <TextField {...field('recipients')} hint={texts.recipientsHint} multiline rows={3} />
      </div>
    </details>
  );
}
