import type { Unit } from '@sang-kien/shared';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { submissionTexts } from '../../../texts/submission.ts';

const texts = submissionTexts.workplace;

type ChosenUnitProps = {
  unit: Unit;
  /** Where it came from, when it was filled in for the person. */
  from: 'link' | 'last' | null;
  onChange: () => void;
};

export function ChosenUnit({ unit, from, onChange }: ChosenUnitProps) {
  return (
    <div className="card chosen-unit">
      <div className="chosen-unit-name">
        <Icon name="building" />
        <p>
          <span className="soft">{texts.chosen}</span>
          <strong>{unit.name}</strong>
          {unit.parentName !== null && <span>{unit.parentName}</span>}
        </p>
      </div>
      {from !== null && <p className="soft">{from === 'link' ? texts.fromLink : texts.remembered}</p>}
      <Button variant="link" onClick={onChange}>
        {texts.change}
      </Button>
    </div>
  );
}
