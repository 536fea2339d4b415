import { useEffect, useReducer, type KeyboardEvent } from 'react';
import { comboboxReducer, emptyCombobox, hitsOf, hitToTake, type ComboboxState } from './combobox-state.ts';

type ComboboxOptions<Hit> = {
  /** The text of the standing choice; empty when nothing is chosen. */
  chosen: string;
  /** What fits the words, also before there are any. */
  search: (words: string) => Promise<readonly Hit[]>;
  onChoose: (hit: Hit) => void;
};

const REST_MS = 120;

/** Typing, searching and the keys of a combobox; drawing is left to the part that uses it. */
export function useCombobox<Hit>({ chosen, search, onChoose }: ComboboxOptions<Hit>) {
  const [state, dispatch] = useReducer(comboboxReducer<Hit>, chosen, emptyCombobox<Hit>);
  useEffect(() => dispatch({ type: 'shown', text: chosen }), [chosen]);
  useSearch(state, search, (of, hits) => dispatch({ type: 'found', of, hits }));
  const choose = (hit: Hit) => {
    dispatch({ type: 'shown', text: chosen });
    onChoose(hit);
  };
  const taken = hitToTake(state);
  useEffect(() => {
    if (state.enterWaits && taken !== undefined) choose(taken);
  }, [state.enterWaits, taken]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      dispatch({ type: 'moved', by: event.key === 'ArrowDown' ? 1 : -1 });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (state.isOpen && taken !== undefined) choose(taken);
      else dispatch({ type: 'entered' });
    } else if (event.key === 'Escape') {
      dispatch(state.isOpen ? { type: 'closed' } : { type: 'shown', text: chosen });
    }
  };
  return {
    state,
    hits: state.isOpen ? hitsOf(state) : null,
    choose,
    onKeyDown,
    type: (text: string) => dispatch({ type: 'typed', text }),
    enter: () => dispatch({ type: 'focused' }),
    /** Left without a choice: the standing one is shown again; words without any choice stay. */
    leave: () => dispatch({ type: 'left', standing: chosen }),
  };
}

function useSearch<Hit>(
  state: ComboboxState<Hit>,
  search: (words: string) => Promise<readonly Hit[]>,
  onFound: (of: string, hits: readonly Hit[]) => void,
): void {
  const { text, isOpen } = state;
  const wanted = isOpen || state.enterWaits;
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const settle = (hits: readonly Hit[]) => current && onFound(text, hits);
    const rest = state.enterWaits || text === '' ? 0 : REST_MS;
    const timer = setTimeout(() => void search(text).then(settle, () => settle([])), rest);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, wanted, state.enterWaits]);
}
