import { motTrieuSangKien, stateNames, submissionStates } from '@sang-kien/shared';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { Field } from '../../../components/field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { dossierListTexts as texts } from '../../../texts/official-dossiers.ts';
import { UnitFilter } from './unit-filter.tsx';
import { ANSWERED, type ShownFilters } from './use-dossier-filters.ts';

type FiltersProps = { shown: ShownFilters; set: (change: Partial<ShownFilters>) => void };

/** Search by words, and narrowing by unit, state and phase; a choice counts at once. */
export function DossierFilters({ shown, set }: FiltersProps) {
  return (
    <search className="stack">
      <SearchBox words={shown.words} onSearch={(words) => set({ words })} />
      <div className="filters">
        <UnitFilter scopeId={shown.unit} onChoose={(unit) => set({ unit })} />
        <Choice label={texts.state} value={shown.state} onChoose={(state) => set({ state })}>
          {[
            ['', texts.anyState],
            ['submitted', stateNames.submitted],
            [ANSWERED, texts.answered],
            ...submissionStates.slice(1).map((state) => [state, stateNames[state]]),
          ]}
        </Choice>
        <Choice label={texts.phase} value={shown.phase} onChoose={(phase) => set({ phase })}>
          {[
            ['', texts.anyPhase],
            ...motTrieuSangKien.phases.map(({ number }) => [String(number), texts.phaseName(number)]),
          ]}
        </Choice>
      </div>
    </search>
  );
}

function SearchBox({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  /** What stands in the box and was not asked for yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch((typed ?? words).trim());
    setTyped(null);
  };
  return (
    <form className="search-row" onSubmit={search}>
      <TextField
        label={texts.search}
        hint={texts.searchHint}
        value={typed ?? words}
        required={false}
        onChange={setTyped}
        type="search"
      />
      <Button type="submit">{texts.find}</Button>
    </form>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  /** Value and words of each choice. */
  children: (string | undefined)[][];
};

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select id={id} className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {children.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
