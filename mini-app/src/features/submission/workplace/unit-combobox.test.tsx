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

function Probe({ last = null }: { last?: string | null }) {
  const [name, setName] = useState('');
  return (
    <UnitCombobox
      id="unit"
      chosen={name}
      last={last}
      onChoose={(hit) => {
        chosenId = hit.id;
        setName(hit.name);
      }}
    >
      <button>Đơn vị tôi không có ở đây</button>
    </UnitCombobox>
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

it('groups units under the name of their province, which names the group', async () => {
  type('châu thành');
  await until(() => options().length > 1);
  const groups = [...host.querySelectorAll('[role="listbox"] > [role="group"]')];
  expect(groups.length).toBeGreaterThan(5);
  for (const group of groups) {
    const name = document.getElementById(group.getAttribute('aria-labelledby')!)?.textContent;
    expect(name).toMatch(/^Liên đoàn Lao động /);
    expect(group.querySelector('[role="option"]')?.textContent).toContain(name!);
  }
});

it('walks through the groups as through one list', async () => {
  type('châu thành');
  await until(() => options().length > 1);
  press('ArrowUp');
  expect(document.getElementById(field().getAttribute('aria-activedescendant')!)).toBe(options().at(-1));
});

it('offers the last choice as soon as the empty field is entered; Enter alone takes nothing', async () => {
  act(() => root.render(<Probe last="tinh-24/222" />));
  act(() => field().focus());
  await until(() => options().length === 1);
  expect(host.querySelector('[role="group"]')?.textContent).toContain('Lần trước bạn chọn');
  press('Enter');
  expect(chosenId).toBeNull();
  press('ArrowDown');
  press('Enter');
  expect(chosenId).toBe('tinh-24/222');
});

it('stays open while the focus is on the way out at its end', async () => {
  act(() => field().focus());
  type('viet yen');
  await until(() => options().length > 0);
  act(() => host.querySelector('button')!.focus());
  expect(options().length).toBeGreaterThan(0);
  act(() => host.querySelector('button')!.blur());
  expect(options()).toEqual([]);
});

it('says when nothing is found', async () => {
  type('qqqqqq');
  await until(() => host.textContent.includes('Không tìm thấy'));
  press('Enter');
  expect(chosenId).toBeNull();
});
