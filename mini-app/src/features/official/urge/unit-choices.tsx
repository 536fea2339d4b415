import { readScopeId, type Lagging, type LaggingUnit } from '@sang-kien/shared';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Empty } from '../../../components/empty.tsx';
import { moment } from '../../../components/moment.ts';
import { urgeTexts } from '../../../texts/official-urge.ts';

const texts = urgeTexts.choose;
/** Longer lists are opened by and by; whoever lags most stands first. */
const SHOWN = 30;

type UnitChoicesProps = {
  lagging: Lagging;
  filtered: boolean;
  chosen: readonly string[];
  setChosen: (chosen: readonly string[]) => void;
};

/** The units to tick, those that lag most first; those that were chosen before stand at the top. */
export function UnitChoices({ lagging, filtered, chosen, setChosen }: UnitChoicesProps) {
  const [shown, setShown] = useState(SHOWN);
  const [first] = useState(chosen);
  const units = [...lagging.units].sort(
    (a, b) => Number(first.includes(b.scopeId)) - Number(first.includes(a.scopeId)),
  );
  const ids = units.map(({ scopeId }) => scopeId);
  const toggle = (scopeId: string, on: boolean) =>
    setChosen(on ? [...chosen, scopeId] : chosen.filter((each) => each !== scopeId));
  return (
    <section className="stack" aria-labelledby="urge-units">
      <h2 id="urge-units">{texts.below(lagging.scope.name)}</h2>
      <p className="soft" role="status">
        {texts.found(units.length, lagging.below)}{' '}
        {filtered && lagging.withoutTarget > 0 && texts.withoutTarget(lagging.withoutTarget)}
      </p>
      {units.length === 0 && <Empty icon="check">{filtered ? texts.none : texts.noneBelow}</Empty>}
      {units.length > 1 && (
        <Checkbox
          label={texts.selectAll(units.length)}
          checked={chosen.length === units.length}
          onChange={(on) => setChosen(on ? ids : [])}
        />
      )}
      <ul className="list">
        {units.slice(0, shown).map((unit) => (
          <li key={unit.scopeId} className="urge-unit">
            <UnitChoice
              unit={unit}
              phase={lagging.phase}
              checked={chosen.includes(unit.scopeId)}
              onToggle={toggle}
            />
          </li>
        ))}
      </ul>
      {units.length > shown && (
        <Button variant="secondary" onClick={() => setShown(shown + SHOWN)}>
          {texts.more(Math.min(SHOWN, units.length - shown))}
        </Button>
      )}
    </section>
  );
}

type UnitChoiceProps = {
  unit: LaggingUnit;
  phase: number;
  checked: boolean;
  onToggle: (scopeId: string, on: boolean) => void;
};

function UnitChoice({ unit, phase, checked, onToggle }: UnitChoiceProps) {
  const hasBelow = readScopeId(unit.scopeId)?.grassrootsKey === null;
  return (
    <>
      <Checkbox
        label={unit.name}
        checked={checked}
        onChange={(on) => onToggle(unit.scopeId, on)}
        hint={linesOf(unit, phase).map((line) => (
          <span key={line}>{line}</span>
        ))}
      />
      {hasBelow && (
        <Link className="urge-below" to={`?trong=${encodeURIComponent(unit.scopeId)}`}>
          {texts.open}
          <span className="visually-hidden"> {texts.openOf(unit.name)}</span>
          <Icon name="next" />
        </Link>
      )}
    </>
  );
}

function linesOf(unit: LaggingUnit, phase: number): string[] {
  const { submitted, valid, target, percent, silentDays, lastUrgedAt } = unit;
  const words = urgeTexts.unit;
  const share = percent === null ? target && words.target(target) : words.ofTarget(percent, target ?? 0);
  const count = submitted === 0 ? words.nothing(phase) : words.submitted(submitted, valid);
  return [
    [count, ...(share ? [share] : []), ...(silentDays === null ? [] : [words.latest(silentDays)])].join(
      ' · ',
    ),
    ...(lastUrgedAt === null ? [] : [words.urged(moment(lastUrgedAt))]),
  ];
}
