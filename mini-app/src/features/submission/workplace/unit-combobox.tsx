import { useEffect } from 'react';
import { describedBy, Field } from '../../../components/field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { findUnitHits, type UnitHit } from './unit-search.ts';
import { useCombobox } from './use-combobox.ts';

const texts = submissionTexts.workplace;

type UnitComboboxProps = {
  id: string;
  /** Name of the chosen unit; empty when none is. */
  chosen: string;
  error?: string | undefined;
  onChoose: (hit: UnitHit) => void;
};

/** Type-ahead over the units: an editable combobox with a list, by keyboard, by reader and by tap. */
export function UnitCombobox({ id, chosen, error, onChoose }: UnitComboboxProps) {
  const box = useCombobox({ chosen, search: findUnitHits, onChoose });
  const { state, hits } = box;
  const listId = `${id}-list`;
  const optionId = (index: number) => `${id}-option-${index}`;
  const shown = hits ?? [];
  useEffect(() => {
    // The focus stays in the field, so that the browser scrolls nothing by itself.
    if (state.active >= 0)
      document.getElementById(optionId(state.active))?.scrollIntoView({ block: 'nearest' });
  }, [state.active]);
  return (
    <Field id={id} label={texts.unit} hint={texts.unitHint} error={error}>
      <div className="combobox">
        <input
          id={id}
          className="input"
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
          value={state.text}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={state.active >= 0 ? optionId(state.active) : undefined}
          aria-required
          aria-invalid={Boolean(error) || undefined}
          aria-describedby={describedBy(id, { hint: true, error })}
          onChange={(event) => box.type(event.target.value)}
          onKeyDown={box.onKeyDown}
          onFocus={(event) => event.target.select()}
          onBlur={box.leave}
        />
        <ul id={listId} role="listbox" aria-label={texts.listName} hidden={shown.length === 0}>
          {shown.map((hit, index) => (
            <UnitOption
              key={hit.id}
              {...{ hit, id: optionId(index), isActive: index === state.active }}
              onChoose={() => box.choose(hit)}
            />
          ))}
        </ul>
      </div>
      <p className="field-hint" role="status">
        {sayFound({ isOpen: state.isOpen, hits })}
      </p>
    </Field>
  );
}

function sayFound({ isOpen, hits }: { isOpen: boolean; hits: readonly UnitHit[] | null }): string {
  if (!isOpen) return '';
  if (hits === null) return texts.searching;
  return hits.length === 0 ? texts.nothingFound : texts.results(hits.length);
}

type UnitOptionProps = { hit: UnitHit; id: string; isActive: boolean; onChoose: () => void };

function UnitOption({ hit, id, isActive, onChoose }: UnitOptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      // The field keeps the focus, so that leaving it does not close the list under the finger.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <strong>{hit.name}</strong>
      {hit.parent !== null && <span>{hit.parent}</span>}
    </li>
  );
}
