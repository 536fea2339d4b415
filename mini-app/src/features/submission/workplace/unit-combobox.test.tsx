import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UnitCombobox } from './unit-combobox.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// jsdom draws nothing, so that it has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
let root: Root;
let host: HTMLElement;
let chosenId: string | null;

function Probe() {
  const [name, setName] = useState('');
  return (
    <UnitCombobox
      id="unit"
      chosen={name}
      onChoose={(hit) => {
        chosenId = hit.id;
        setName(hit.name);
      }}
    />
  );
}

const field = () => host.querySelector('input')!;
const options = () => [...host.querySelectorAll('[role="option"]')];
const press = (key: string) =>
  act(
    () => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

function type(words: string) {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  act(() => {
    setValue.call(field(), words);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Draws and looks, again and again, for what a search brings; a unit test's limit ends it. */
async function until(what: () => boolean) {
  while (!what()) await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
}

beforeEach(() => {
  chosenId = null;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() => root.render(<Probe />));
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

it('is a combobox by the name of its label, over a list', () => {
  expect(field().labels?.[0]?.textContent).toBe('Nơi công tác');
  expect(field().getAttribute('role')).toBe('combobox');
  expect(field().getAttribute('aria-expanded')).toBe('false');
  expect(document.getElementById(field().getAttribute('aria-controls')!)?.getAttribute('role')).toBe(
    'listbox',
  );
});

it('finds units without marks and takes the first by a tap', async () => {
  type('viet yen');
  await until(() => options().length > 0);
  expect(field().getAttribute('aria-expanded')).toBe('true');
  act(() => void options()[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  expect(chosenId).toBe('tinh-24/222');
  expect(field().value).toBe('Liên đoàn Lao động huyện Việt Yên');
  expect(options()).toEqual([]);
});

it('takes the first by Enter, also when Enter comes before the results', async () => {
  type('việt yên');
  press('Enter');
  act(() => field().blur());
  await until(() => chosenId !== null);
  expect(chosenId).toBe('tinh-24/222');
});

it('walks the list by arrows and tells readers which unit is marked', async () => {
  type('bắc giang');
  await until(() => options().length > 1);
  press('ArrowDown');
  press('ArrowDown');
  const marked = document.getElementById(field().getAttribute('aria-activedescendant')!);
  expect(marked).toBe(options()[1]);
  expect(marked?.getAttribute('aria-selected')).toBe('true');
  press('Escape');
  expect(options()).toEqual([]);
  expect(chosenId).toBeNull();
});

it('says when nothing is found', async () => {
  type('qqqqqq');
  await until(() => host.textContent.includes('Không tìm thấy'));
  press('Enter');
  expect(chosenId).toBeNull();
});
