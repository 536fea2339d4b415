/** An editable combobox with a list (ARIA 1.2): what was typed, what was found for it, what is marked. */
export type ComboboxState<Hit> = {
  text: string;
  isOpen: boolean;
  /** What was found, and for which text; null before the first search. */
  found: { of: string; hits: readonly Hit[] } | null;
  /** Index of the marked hit; -1 for none. */
  active: number;
  /** Enter came before the results: the first of them will be taken. */
  enterWaits: boolean;
};

export type ComboboxAction<Hit> =
  | { type: 'typed'; text: string }
  /** The field took the focus: empty, it offers what is known without words. */
  | { type: 'focused' }
  | { type: 'found'; of: string; hits: readonly Hit[] }
  | { type: 'moved'; by: 1 | -1 }
  | { type: 'entered' }
  | { type: 'closed' }
  /** The field was left for another. */
  | { type: 'left'; standing: string }
  /** The field shows this text now: after a choice, or back to the standing one. */
  | { type: 'shown'; text: string };

export function emptyCombobox<Hit>(text: string): ComboboxState<Hit> {
  return { text, isOpen: false, found: null, active: -1, enterWaits: false };
}

/** The hits of the text that stands in the field; null while they are still looked for. */
export function hitsOf<Hit>({ text, found }: ComboboxState<Hit>): readonly Hit[] | null {
  return found?.of === text ? found.hits : null;
}

/** The hit that Enter takes: the marked one, else the first that the words found. */
export function hitToTake<Hit>(state: ComboboxState<Hit>): Hit | undefined {
  const unmarked = hasWords(state) ? 0 : -1;
  return hitsOf(state)?.[Math.max(state.active, unmarked)];
}

function hasWords({ text }: { text: string }): boolean {
  return text.trim() !== '';
}

export function comboboxReducer<Hit>(
  state: ComboboxState<Hit>,
  action: ComboboxAction<Hit>,
): ComboboxState<Hit> {
  switch (action.type) {
    case 'typed':
      return {
        ...state,
        text: action.text,
        isOpen: true,
        active: -1,
        enterWaits: false,
      };
    case 'focused':
      return hasWords(state) ? state : { ...state, isOpen: true, active: -1 };
    case 'found':
      return action.of === state.text ? { ...state, found: { of: action.of, hits: action.hits } } : state;
    case 'moved':
      return { ...state, isOpen: true, active: movedTo(state, action.by) };
    case 'entered':
      return { ...state, enterWaits: hitsOf(state) === null && hasWords(state) };
    case 'closed':
      return { ...state, isOpen: false, active: -1, enterWaits: false };
    case 'left':
      return leftState(state, action.standing);
    case 'shown':
      return { ...emptyCombobox<Hit>(action.text), found: state.found };
  }
}

/**
 * Words without a choice stay; over a standing choice they give way to it. An Enter whose results are still on
 * their way is honoured also after the field was left.
 */
function leftState<Hit>(state: ComboboxState<Hit>, standing: string): ComboboxState<Hit> {
  const text = standing === '' || state.enterWaits ? state.text : standing;
  return { ...state, text, isOpen: false, active: -1 };
}

/** Round and round; from nothing marked down to the first and up to the last. */
function movedTo<Hit>(state: ComboboxState<Hit>, by: 1 | -1): number {
  const count = hitsOf(state)?.length ?? 0;
  if (count === 0) return -1;
  if (state.active === -1) return by === 1 ? 0 : count - 1;
  return (state.active + by + count) % count;
}
