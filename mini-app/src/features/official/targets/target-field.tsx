import { describedBy, FieldError } from '../../../components/field.tsx';

type TargetFieldProps = {
  id: string;
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

/** A number beside the name of its unit: there are many of them, so each takes little room. */
export function TargetField({ id, label, hint, value, error, onChange }: TargetFieldProps) {
  return (
    <div className="target-field">
      <div>
        <label htmlFor={id}>{label}</label>
        <p className="soft" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={Boolean(error) || undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}
