import { useId, type HTMLAttributes, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react';
import { Counter } from './counter.tsx';
import { describedBy, Field } from './field.tsx';

type TextFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Given when an error summary has to point here. */
  id?: string | undefined;
  name?: string;
  error?: string | undefined;
  hint?: ReactNode;
  /** Default true; false says "không bắt buộc" beside the label. */
  required?: boolean | undefined;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  type?: 'text' | 'tel' | 'email' | 'url' | 'search';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Signs still free, counted by the rules of the programme; shown live under the control. */
  maxLengthHint?: number | undefined;
  onFocus?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  multiline?: boolean;
  rows?: number;
  placeholder?: string;
};

/** One typed answer with a real label; its hint and error are read out with it. */
export function TextField(props: TextFieldProps) {
  const made = useId();
  const { id = made, label, value, error, hint, required = true, maxLengthHint } = props;
  const shared = {
    id,
    name: props.name,
    value,
    className: 'input',
    placeholder: props.placeholder,
    autoComplete: props.autoComplete ?? 'off',
    inputMode: props.inputMode,
    'aria-required': required || undefined,
    'aria-invalid': Boolean(error) || undefined,
    'aria-describedby': describedBy(id, { hint, error, extra: maxLengthHint !== undefined }),
    onFocus: props.onFocus,
    onBlur: props.onBlur,
  };
  // Nobody has to search; saying so would only be one word more.
  const mayStayBlank = !required && props.type !== 'search';
  return (
    <Field id={id} label={label} required={!mayStayBlank} hint={hint} error={error}>
      {props.multiline ? (
        <textarea {...shared} rows={props.rows ?? 6} onChange={(e) => props.onChange(e.target.value)} />
      ) : (
        <input {...shared} type={props.type ?? 'text'} onChange={(e) => props.onChange(e.target.value)} />
      )}
      {maxLengthHint !== undefined && <Counter id={`${id}-extra`} left={maxLengthHint} />}
    </Field>
  );
}
