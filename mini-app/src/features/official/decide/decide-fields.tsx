import {
  answerLength,
  exclusionIds,
  exclusionNames,
  MAX_REASON,
  steps,
  type ExclusionId,
  type StepId,
} from '@sang-kien/shared';
import { classNames } from '../../../components/class-names.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { describedBy, FieldError } from '../../../components/field.tsx';
import { RadioGroup } from '../../../components/radio-group.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { decideTexts as texts } from '../../../texts/official-decide.ts';
import { fieldIds } from './decision-form.ts';
import type { DecidingWork } from './use-deciding.ts';

type FieldsProps = { work: DecidingWork };

/** Which steps the author is to put right. */
export function StepFields({ work: { form, change, errors } }: FieldsProps) {
  const toggle = (id: StepId, on: boolean) =>
    change({ steps: on ? [...form.steps, id] : form.steps.filter((each) => each !== id) });
  return (
    <fieldset
      className={classNames('field stack-tight', errors.steps !== undefined && 'field-wrong')}
      id={fieldIds.steps}
      tabIndex={-1}
      aria-describedby={describedBy(fieldIds.steps, { hint: true, error: errors.steps })}
    >
      <legend className="field-label">{texts.request_changes.steps}</legend>
      <p className="field-hint" id={`${fieldIds.steps}-hint`}>
        {texts.request_changes.stepsHint}
      </p>
      <FieldError id={fieldIds.steps} error={errors.steps} />
      {steps.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={title}
          checked={form.steps.includes(id)}
          onChange={(on) => toggle(id, on)}
        />
      ))}
    </fieldset>
  );
}

const exclusions = exclusionIds.map((id) => ({ value: id, label: exclusionNames[id] }));

/** Which of the programme's four exclusions applies. */
export function ExclusionField({ work: { form, change, errors } }: FieldsProps) {
  return (
    <RadioGroup
      id={fieldIds.exclusion}
      legend={texts.invalidate.exclusion}
      options={exclusions}
      value={form.exclusion}
      onChange={(exclusion) => change({ exclusion: exclusion as ExclusionId })}
      error={errors.exclusion}
    />
  );
}

/** Why, in words that the submitter reads. */
export function ReasonField({ work: { form, change, errors }, hint }: FieldsProps & { hint: string }) {
  return (
    <TextField
      id={fieldIds.reason}
      label={texts.reason}
      hint={hint}
      value={form.reason}
      onChange={(reason) => change({ reason })}
      multiline
      rows={4}
      error={errors.reason}
      maxLengthHint={MAX_REASON - answerLength(form.reason)}
    />
  );
}
