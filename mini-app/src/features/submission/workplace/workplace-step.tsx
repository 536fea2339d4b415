import { findUnit, limits } from '@sang-kien/shared';
import { useEffect, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { scarceRoom } from '../form/counter.ts';
import { textField, type Form } from '../form/form.ts';
import { PasteableField } from '../old-charset/pasteable-field.tsx';
import { ChosenUnit } from './chosen-unit.tsx';
import { HeadUnitSelect } from './head-unit-select.tsx';
import { lastUnit, rememberUnit, unitOfLink } from './prefill-unit.ts';
import { UnitCombobox } from './unit-combobox.tsx';
import { warmUnitFinder } from './unit-search.ts';

const texts = submissionTexts.workplace;
const FIELD = 'workplace.unitId';

export function WorkplaceStep({ form }: { form: Form }) {
  const [elsewhere, setElsewhere] = useState(false);
  const [last] = useState(lastUnit);
  const unit = findUnit(form.content.workplace?.unitId);
  const choose = (unitId: string) => {
    form.set(FIELD, unitId);
    if (!findUnit(unitId)?.needsUnitOther) form.set('workplace.unitOther', undefined);
    rememberUnit(unitId);
    form.left();
  };
  const linked = usePrefill(unit === undefined, choose);
  useEffect(warmUnitFinder, []);
  const change = () => {
    form.set(FIELD, undefined);
    document.getElementById(FIELD)?.focus();
  };
  return (
    <>
      <UnitCombobox
        id={FIELD}
        chosen={unit?.name ?? ''}
        last={last}
        error={form.errorOf(FIELD)}
        onChoose={({ id }) => {
          setElsewhere(false);
          choose(id);
        }}
      >
        {!elsewhere && (
          <Button variant="link" onClick={() => setElsewhere(true)}>
            {texts.notHere}
          </Button>
        )}
      </UnitCombobox>
      {unit && <ChosenUnit unit={unit} fromLink={linked === unit.id} onChange={change} />}
      {elsewhere && <HeadUnitSelect chosen={unit} onChoose={(headId) => choose(`${headId}/khac`)} />}
      {unit?.needsUnitOther && <UnitOther form={form} />}
      <GrassrootsUnion form={form} />
    </>
  );
}

function UnitOther({ form }: { form: Form }) {
  const field = textField(form, 'workplace.unitOther');
  return (
    <PasteableField
      {...field}
      label={texts.unitOther}
      hint={texts.unitOtherHint}
      maxLengthHint={scarceRoom(field.value, limits.unitOther)}
    />
  );
}

function GrassrootsUnion({ form }: { form: Form }) {
  const field = textField(form, 'workplace.grassrootsUnion');
  return (
    <PasteableField
      {...field}
      label={texts.grassrootsUnion}
      hint={texts.grassrootsUnionHint}
      autoComplete="organization"
      maxLengthHint={scarceRoom(field.value, limits.grassrootsUnion)}
    />
  );
}

/** Fills an empty workplace once when the step opens; what was chosen before is never overwritten. */
function usePrefill(isEmpty: boolean, choose: (unitId: string) => void): string | null {
  const [prefill, setPrefill] = useState<string | null>(null);
  useEffect(() => {
    const linked = isEmpty ? unitOfLink() : null;
    if (linked === null) return;
    setPrefill(linked);
    choose(linked);
    // Only when the step opens: afterwards the person decides.
  }, []);
  return prefill;
}
