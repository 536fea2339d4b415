import { useEffect, useRef, type FocusEvent, type ReactNode } from 'react';
import { describedBy, Field } from '../../../components/field.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { optionId, UnitOptions } from './unit-options.tsx';
import { findUnitHits, type UnitHit } from './unit-search.ts';
import { useCombobox } from './use-combobox.ts';

const texts = submissionTexts.workplace;

type UnitComboboxProps = {
  id: string;
  /** Name of the chosen unit; empty when none is. */
  chosen: string;
  /** Id of the unit chosen last time, offered before anything is typed. */
  last?: string | null;
  error?: string | undefined;
  onChoose: (hit: UnitHit) => void;
  /** The way out for those whose unit is not in the list: below the field, and at the end of the open list. */
  children?: ReactNode;
};

/** Type-ahead over the units: an editable combobox with a list, by keyboard, by reader and by tap. */
export function UnitCombobox({ id, chosen, last = null, error, onChoose, children }: UnitComboboxProps) {
  const box = useCombobox({ chosen, search: (words) => findUnitHits(words, last), onChoose });
  const { state, hits } = box;
  const around = useRef<HTMLDivElement>(null);
  const listId = `${id}-list`;
  const shown = hits ?? [];
  const isOpen = shown.length > 0;
  useEffect(() => {
    // The focus stays in the field, so that the browser scrolls nothing by itself.
    const marked = state.active >= 0 ? document.getElementById(optionId(listId, state.active)) : null;
    marked?.scrollIntoView({ block: 'nearest' });
  }, [state.active]);
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!around.current?.contains(relatedTarget)) box.leave();
  };
  return (
    <Field id={id} label={texts.unit} hint={texts.unitHint} error={error}>
      <div className="combobox" ref={around} onBlur={leave}>
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
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={state.active >= 0 ? optionId(listId, state.active) : undefined}
          aria-required
          aria-invalid={Boolean(error) || undefined}
          aria-describedby={describedBy(id, { hint: true, error })}
          onChange={(event) => box.type(event.target.value)}
          onKeyDown={box.onKeyDown}
          onFocus={(event) => {
            event.target.select();
            box.enter();
          }}
        />
        <div
          className={isOpen ? 'combobox-popup' : undefined}
          // The field keeps the focus, so that leaving it does not close the list under the finger.
          onMouseDown={(event) => isOpen && event.preventDefault()}
        >
          <UnitOptions {...{ listId, hits: shown, active: state.active }} onChoose={box.choose} />
          {children}
        </div>
      </div>
      <p className="field-hint" role="status">
        {sayFound(state, hits)}
      </p>
    </Field>
  );
}

function sayFound(state: { isOpen: boolean; text: string }, hits: readonly UnitHit[] | null): string {
  if (!state.isOpen || state.text.trim() === '') return '';
  if (hits === null) return texts.searching;
  return hits.length === 0 ? texts.nothingFound : texts.results(hits.length);
}
