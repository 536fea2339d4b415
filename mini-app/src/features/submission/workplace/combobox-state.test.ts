import { describe, expect, it } from 'vitest';
import {
  comboboxReducer,
  emptyCombobox,
  hitsOf,
  hitToTake,
  type ComboboxAction,
  type ComboboxState,
} from './combobox-state.ts';

const after = (...actions: ComboboxAction<string>[]): ComboboxState<string> =>
  actions.reduce(comboboxReducer<string>, emptyCombobox<string>(''));
const typed = { type: 'typed', text: 'việt' } as const;
const found = { type: 'found', of: 'việt', hits: ['Việt Yên', 'Việt Trì'] } as const;
const down = { type: 'moved', by: 1 } as const;
const up = { type: 'moved', by: -1 } as const;

describe('a combobox', () => {
  it('opens with the first letter, and on an empty field at once', () => {
    expect(after(typed).isOpen).toBe(true);
    expect(after({ type: 'focused' }).isOpen).toBe(true);
    expect(after(typed, { type: 'closed' }, { type: 'focused' }).isOpen).toBe(false);
  });

  it('takes nothing by Enter that no words asked for, unless it is marked', () => {
    const offered = { type: 'found', of: '', hits: ['Việt Yên'] } as const;
    expect(hitToTake(after({ type: 'focused' }, offered))).toBeUndefined();
    expect(hitToTake(after({ type: 'focused' }, offered, down))).toBe('Việt Yên');
  });

  it('shows only what was found for the words that stand there', () => {
    expect(hitsOf(after(typed))).toBeNull();
    expect(hitsOf(after(typed, found))).toEqual(['Việt Yên', 'Việt Trì']);
    expect(hitsOf(after(typed, { type: 'typed', text: 'việt y' }, found))).toBeNull();
  });

  it('marks hits round and round, from either end', () => {
    expect(after(typed, found, down).active).toBe(0);
    expect(after(typed, found, down, down, down).active).toBe(0);
    expect(after(typed, found, up).active).toBe(1);
  });

  it('marks nothing while nothing is found', () => {
    expect(after(typed, down).active).toBe(-1);
  });

  it('takes the marked hit with Enter, else the first', () => {
    expect(hitToTake(after(typed, found))).toBe('Việt Yên');
    expect(hitToTake(after(typed, found, up))).toBe('Việt Trì');
  });

  it('keeps an Enter that came before the results, also when the field was left', () => {
    const state = after(typed, { type: 'entered' }, { type: 'left', standing: '' }, found);
    expect(state.enterWaits).toBe(true);
    expect(hitToTake(state)).toBe('Việt Yên');
  });

  it('forgets a waiting Enter when the person types on or closes the list', () => {
    expect(after(typed, { type: 'entered' }, { type: 'typed', text: 'việt t' }).enterWaits).toBe(false);
    expect(after(typed, { type: 'entered' }, { type: 'closed' }).enterWaits).toBe(false);
  });

  it('goes back to the standing choice when left, and keeps words when there is none', () => {
    expect(after(typed, found, { type: 'left', standing: 'Lạng Giang' })).toMatchObject({
      text: 'Lạng Giang',
      isOpen: false,
    });
    expect(after(typed, found, { type: 'left', standing: '' })).toMatchObject({
      text: 'việt',
      isOpen: false,
    });
  });
});
