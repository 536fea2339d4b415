import { motTrieuSangKien, stateNames, submissionStates } from '@sang-kien/shared';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { describedBy, Field } from '../../../components/field.tsx';
import { dossierListTexts as texts } from '../../../texts/official-dossiers.ts';
import { Choice, type Options } from '../choice.tsx';
import { UnitFilter } from './unit-filter.tsx';
import { ANSWERED, type ShownFilters } from './use-dossier-filters.ts';

const states: Options = [
  ['', texts.anyState],
  ['submitted', stateNames.submitted],
  [ANSWERED, texts.answered],
  ...submissionStates.slice(1).map((state) => [state, stateNames[state]] as const),
];
const phases: Options = [
  ['', texts.anyPhase],
  ...motTrieuSangKien.phases.map(({ number }) => [String(number), texts.phaseName(number)] as const),
];

type FiltersProps = { shown: ShownFilters; set: (change: Partial<ShownFilters>) => void };

/** Search by words, and narrowing by unit, state and phase; a choice counts at once. */
export function DossierFilters({ shown, set }: FiltersProps) {
  return (
    <search className="stack">
      <SearchBox words={shown.words} onSearch={(words) => set({ words })} />
      <div className="filters">
        <UnitFilter scopeId={shown.unit} onChoose={(unit) => set({ unit })} />
        <Choice
          label={texts.state}
          value={shown.state}
          options={states}
          onChoose={(state) => set({ state })}
        />
        <Choice
          label={texts.phase}
          value={shown.phase}
          options={phases}
          onChoose={(phase) => set({ phase })}
        />
      </div>
    </search>
  );
}

function SearchBox({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const id = useId();
  /** What stands in the box and was not asked for yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch((typed ?? words).trim());
    setTyped(null);
  };
  return (
    <form onSubmit={search}>
      <Field id={id} label={texts.search} hint={texts.searchHint}>
        <div className="search-row">
          <input
            id={id}
            className="input"
            type="search"
            value={typed ?? words}
            aria-describedby={describedBy(id, { hint: texts.searchHint })}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit">{texts.find}</Button>
        </div>
      </Field>
    </form>
  );
}
