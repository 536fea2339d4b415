import { CONFEDERATION_UNIT_ID, findUnit, readScopeId } from '@sang-kien/shared';
import { useProgramme } from '../../../api/use-programme.ts';
import { commendationTexts as texts } from '../../../texts/official-commendation.ts';
import { Choice, type Options } from '../choice.tsx';
import { Segments } from '../segments.tsx';
import { timesUntil, type Choices } from './choices.ts';

type FiltersProps = {
  choices: Choices;
  scope: string | undefined;
  /** Whether there are units to rank, beside people. */
  ranksUnits: boolean;
  onChange: (choices: Choices) => void;
};

/** What is listed: collectives or people, of when, and in which order. */
export function CommendationFilters({ choices, scope, ranksUnits, onChange }: FiltersProps) {
  const programme = useProgramme();
  const now = programme.state === 'ready' ? new Date(programme.value.now) : null;
  const times = now === null ? [] : timesUntil(now);
  const current = choices.time === '' ? runningPhase(times) : choices.time;
  const withLevel = choices.of === 'collectives' && hasLevels(scope);
  const set = (change: Partial<Choices>) => onChange({ ...choices, ...change });
  return (
    <div className="stack-tight commendation-choices">
      {ranksUnits && (
        <Segments
          legend={texts.of}
          value={choices.of}
          options={Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))}
          onChoose={(of) => set({ of: of as Choices['of'] })}
        />
      )}
      <details className="card more">
        <summary>
          {texts.filter(chosenWords({ choices, withLevel, time: timeWords(times, current) }))}
        </summary>
        <div className="commendation-filters">
          <Choice label={texts.time} value={current} options={times} onChoose={(time) => set({ time })} />
          {withLevel && (
            <Choice
              label={texts.level}
              value={choices.level}
              options={Object.entries(texts.levels)}
              onChoose={(level) => set({ level: level as Choices['level'] })}
            />
          )}
          {choices.of === 'collectives' && (
            <Choice
              label={texts.order}
              value={choices.order}
              options={Object.entries(texts.orders)}
              onChoose={(order) => set({ order: order as Choices['order'] })}
            />
          )}
        </div>
      </details>
    </div>
  );
}

function timeWords(times: Options, current: string): string | undefined {
  return times.find(([value]) => value === current)?.[1];
}

type Chosen = { choices: Choices; withLevel: boolean; time: string | undefined };

/** What is chosen, to be read without opening the fold. */
function chosenWords({ choices: { of, level, order }, withLevel, time }: Chosen): string[] {
  return [
    ...(time === undefined ? [] : [time]),
    ...(withLevel ? [texts.levels[level]] : []),
    ...(of === 'collectives' ? [texts.orders[order]] : []),
  ];
}

/** The last phase that has opened: what is meant when nothing was chosen. */
function runningPhase(times: Options): string {
  const phases = times.map(([value]) => value).filter((value) => /^\d+$/.test(value));
  return phases.at(-1) ?? '';
}

/** Right below a direct superior union there are base unions alone. */
function hasLevels(scope: string | undefined): boolean {
  const unitId = scope === undefined ? undefined : readScopeId(scope)?.unitId;
  return unitId === undefined || unitId === CONFEDERATION_UNIT_ID || findUnit(unitId)?.level === 1;
}
