import { useId } from 'react';
import './segments.css';

type SegmentsProps = {
  legend: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
};

/** One choice of a few, side by side; a tap counts at once. */
export function Segments({ legend, value, options, onChoose }: SegmentsProps) {
  const group = useId();
  return (
    <fieldset className="segments">
      <legend className="field-label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
