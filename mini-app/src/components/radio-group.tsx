import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, FieldError } from './field.tsx';

export type RadioOption = { value: string; label: string; hint?: ReactNode };

type RadioGroupProps = {
  legend: string;
  options: readonly RadioOption[];
  value: string | null | undefined;
  onChange: (value: string) => void;
  error?: string | undefined;
  hint?: ReactNode;
  id?: string | undefined;
};

/** One choice of several. Each radio's accessible name is its label alone; the hint only describes it. */
export function RadioGroup({ legend, options, value, onChange, error, hint, id }: RadioGroupProps) {
  const made = useId();
  const group = id ?? made;
  return (
    <fieldset
      id={group}
      tabIndex={-1}
      className={classNames('field', 'choices', Boolean(error) && 'field-wrong')}
      aria-describedby={describedBy(group, { hint, error })}
      aria-invalid={Boolean(error) || undefined}
      role="radiogroup"
    >
      <legend className="field-label">{legend}</legend>
      {hint !== undefined && (
        <p className="field-hint" id={`${group}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={group} error={error} />
      {options.map((option, i) => (
        <Choice
          key={option.value}
          {...{ option, group, onChange }}
          id={`${group}-${i}`}
          on={option.value === value}
        />
      ))}
    </fieldset>
  );
}

type ChoiceProps = {
  option: RadioOption;
  group: string;
  id: string;
  on: boolean;
  onChange: (value: string) => void;
};

function Choice({ option, group, id, on, onChange }: ChoiceProps) {
  return (
    <div className={classNames('choice', on && 'choice-on')}>
      <input
        type="radio"
        id={id}
        name={group}
        value={option.value}
        checked={on}
        onChange={() => onChange(option.value)}
        aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint !== undefined && (
        <div className="choice-hint" id={`${id}-hint`}>
          {option.hint}
        </div>
      )}
    </div>
  );
}
