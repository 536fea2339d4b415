import { useId } from 'react';
import { Field } from '../../components/field.tsx';

export type Options = readonly (readonly [value: string, words: string])[];

type ChoiceProps = { label: string; value: string; options: Options; onChoose: (value: string) => void };

/** One of a list; a choice counts at once. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select id={id} className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
