import { useId } from 'react';
import type { ReportAnswer } from '../../../api/report.ts';
import { Field } from '../../../components/field.tsx';
import { reportTexts as texts } from '../../../texts/official-report.ts';

type ReportUnitProps = {
  scopeId: string;
  choices: ReportAnswer['choices'];
  onChoose: (scopeId: string) => void;
};

/** One of my posts, and the way back to it from a unit below; nothing to choose needs no list. */
export function ReportUnit({ scopeId, choices, onChoose }: ReportUnitProps) {
  const id = useId();
  const own = choices.some((choice) => choice.scopeId === scopeId);
  if (own && choices.length === 1) return null;
  return (
    <Field id={id} label={texts.unit}>
      <select
        id={id}
        className="input"
        value={own ? scopeId : ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        {!own && (
          <option value="" disabled>
            {texts.otherUnit}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.scopeId} value={choice.scopeId}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
