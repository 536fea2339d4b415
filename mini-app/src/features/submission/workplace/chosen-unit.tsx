import type { Unit } from '@sang-kien/shared';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { submissionTexts } from '../../../texts/submission.ts';

const texts = submissionTexts.workplace;

type ChosenUnitProps = {
  unit: Unit;
  /** Filled in for the person, by the code they scanned. */
  fromLink: boolean;
  onChange: () => void;
};

export function ChosenUnit({ unit, fromLink, onChange }: ChosenUnitProps) {
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
      {fromLink && <p className="soft">{texts.fromLink}</p>}
      <Button variant="link" onClick={onChange}>
        {texts.change}
      </Button>
    </div>
  );
}
