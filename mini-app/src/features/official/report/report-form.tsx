import type { ReportForm as Form } from '@sang-kien/shared';
import { useId } from 'react';
import { Field } from '../../../components/field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { reportTexts } from '../../../texts/official-report.ts';

const texts = reportTexts.form;

export const emptyForm: Form = {
  number: '',
  place: '',
  date: '',
  signerTitle: '',
  signerName: '',
  recipients: '',
};

type ReportFormProps = { form: Form; onChange: (form: Form) => void };

/** What is written onto the paper by hand; all of it may stay blank. */
export function ReportForm({ form, onChange }: ReportFormProps) {
  const dateId = useId();
  const field = (key: keyof Form) => ({
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
        <Field id={dateId} label={texts.date} required={false}>
          <input
            id={dateId}
            type="date"
            className="input"
            value={form.date}
            onChange={(event) => onChange({ ...form, date: event.target.value })}
          />
        </Field>
        <TextField {...field('signerTitle')} hint={texts.signerTitleHint} multiline rows={2} />
        <TextField {...field('signerName')} />
        <TextField {...field('recipients')} hint={texts.recipientsHint} multiline rows={3} />
      </div>
    </details>
  );
}
