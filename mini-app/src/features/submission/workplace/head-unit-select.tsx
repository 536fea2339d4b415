import { allUnits, type Unit } from '@sang-kien/shared';
import { useEffect } from 'react';
import { Field } from '../../../components/field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';

const texts = submissionTexts.workplace;
const ID = 'workplace.head';

type HeadUnitSelectProps = {
  chosen: Unit | undefined;
  /** Id of a province or sector. */
  onChoose: (headId: string) => void;
};

/** The province or sector of a unit that the list does not know. */
export function HeadUnitSelect({ chosen, onChoose }: HeadUnitSelectProps) {
  // It takes the place of the button that asked for it.
  useEffect(() => document.getElementById(ID)?.focus(), []);
  const heads = allUnits().filter(({ level }) => level === 1);
  const value = chosen?.needsUnitOther ? (chosen.parentId ?? '') : '';
  return (
    <Field id={ID} label={texts.province}>
      <select id={ID} className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="" disabled>
          {texts.provinceFirst}
        </option>
        <optgroup label={texts.provinceGroup}>{options(heads, 'province')}</optgroup>
        <optgroup label={texts.sectorGroup}>{options(heads, 'sector')}</optgroup>
      </select>
    </Field>
  );
}

function options(heads: readonly Unit[], kind: 'province' | 'sector') {
  return heads
    .filter((unit) => unit.kind === kind)
    .map(({ id, shortName, name }) => (
      <option key={id} value={id}>
        {kind === 'province' ? shortName : name}
      </option>
    ));
}
