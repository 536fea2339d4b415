import { findUnit } from '@sang-kien/shared';
import { useEffect, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { textField, type Form } from '../form/form.ts';
import { ChosenUnit } from './chosen-unit.tsx';
import { HeadUnitSelect } from './head-unit-select.tsx';
import { rememberUnit, unitToBeginWith, type Prefill } from './prefill-unit.ts';
import { UnitCombobox } from './unit-combobox.tsx';

const texts = submissionTexts.workplace;
const FIELD = 'workplace.unitId';

export function WorkplaceStep({ form }: { form: Form }) {
  const [elsewhere, setElsewhere] = useState(false);
  const unit = findUnit(form.content.workplace?.unitId);
  const choose = (unitId: string) => {
    form.set(FIELD, unitId);
    if (!findUnit(unitId)?.needsUnitOther) form.set('workplace.unitOther', undefined);
    rememberUnit(unitId);
    form.left();
  };
  const prefilled = usePrefill(unit === undefined, choose);
  const change = () => {
    form.set(FIELD, undefined);
    document.getElementById(FIELD)?.focus();
  };
  return (
    <>
      <UnitCombobox
        id={FIELD}
        chosen={unit?.name ?? ''}
        error={form.errorOf(FIELD)}
        onChoose={({ id }) => {
          setElsewhere(false);
          choose(id);
        }}
      />
      {unit && (
        <ChosenUnit
          unit={unit}
          from={prefilled?.unitId === unit.id ? prefilled.from : null}
          onChange={change}
        />
      )}
      {elsewhere ? (
        <HeadUnitSelect chosen={unit} onChoose={(headId) => choose(`${headId}/khac`)} />
      ) : (
        <Button variant="link" onClick={() => setElsewhere(true)}>
          {texts.notHere}
        </Button>
      )}
      {unit?.needsUnitOther && (
        <TextField
          {...textField(form, 'workplace.unitOther')}
          label={texts.unitOther}
          hint={texts.unitOtherHint}
        />
      )}
      <TextField
        {...textField(form, 'workplace.grassrootsUnion')}
        label={texts.grassrootsUnion}
        hint={texts.grassrootsUnionHint}
        autoComplete="organization"
      />
    </>
  );
}

/** Fills an empty workplace once when the step opens; what was chosen before is never overwritten. */
function usePrefill(isEmpty: boolean, choose: (unitId: string) => void): Prefill | null {
  const [prefill, setPrefill] = useState<Prefill | null>(null);
  useEffect(() => {
    const found = isEmpty ? unitToBeginWith() : null;
    if (found === null) return;
    setPrefill(found);
    choose(found.unitId);
    // Only when the step opens: afterwards the person decides.
  }, []);
  return prefill;
}
