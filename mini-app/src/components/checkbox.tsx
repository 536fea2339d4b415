import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, FieldError } from './field.tsx';

type CheckboxProps = {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
  hint?: ReactNode;
  id?: string | undefined;
};

export function Checkbox({ label, checked, onChange, error, hint, id }: CheckboxProps) {
  const made = useId();
  const own = id ?? made;
  return (
    <div className={classNames('field', Boolean(error) && 'field-wrong')}>
      <FieldError id={own} error={error} />
      <div className={classNames('choice', checked && 'choice-on')}>
        <input
          type="checkbox"
          id={own}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-invalid={Boolean(error) || undefined}
          aria-describedby={describedBy(own, { hint, error })}
        />
        <label htmlFor={own}>{label}</label>
        {hint !== undefined && (
          <div className="choice-hint" id={`${own}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
