import type { DraftContent, DraftResponse } from '@sang-kien/shared';
import { act, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TextField } from '../../../components/text-field.tsx';
import { DraftStore } from '../draft/draft-store.ts';
import { textField } from './form.ts';
import { StepScreen, type StepWork } from './step-screen.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// jsdom draws nothing, so that it has nothing to scroll.
Element.prototype.scrollTo = () => undefined;
let root: Root;
let host: HTMLElement;
let address: string;

function makeStore(content: DraftContent): DraftStore {
  const draft: DraftResponse = {
    id: 'draft-1',
    version: 1,
    updatedAt: null,
    updatedVia: 'app',
    content,
    files: [],
  };
  return new DraftStore({
    load: () => Promise.resolve(draft),
    save: (saved, { version }) => Promise.resolve({ ...draft, content: saved, version: version + 1 }),
    saveOnLeave: () => undefined,
    copy: { read: () => null, write: () => undefined, clear: () => undefined },
    isNewFromChat: () => false,
    handedInSince: () => Promise.resolve(null),
    now: () => new Date('2022-06-15T02:00:00Z'),
    explain: () => ({ kind: 'passing', message: '' }),
  });
}

function Probe({ store, work }: { store: DraftStore; work: StepWork | undefined }) {
  const draft = useSyncExternalStore(store.subscribe, store.snapshot);
  address = useLocation().pathname;
  return (
    <StepScreen step="personal" draft={draft} store={store} {...(work ? { work } : {})}>
      {(form) => <TextField {...textField(form, 'author.fullName')} label="Họ và tên" />}
    </StepScreen>
  );
}

async function open(content: DraftContent, { from = '', work }: { from?: string; work?: StepWork } = {}) {
  const store = makeStore(content);
  await store.load();
  const draw = (now?: StepWork) =>
    act(() =>
      root.render(
        <MemoryRouter initialEntries={[`/nop/personal${from}`]}>
          <Probe store={store} work={now} />
        </MemoryRouter>,
      ),
    );
  draw(work);
  return { store, draw };
}

const press = (name: string) =>
  act(async () => {
    const button = [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    button?.click();
    return Promise.resolve();
  });
const field = () => host.querySelector('input')!;
const described = () =>
  field()
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent);

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const phone = '0912345678';

it('stays with all that is wrong, said above and at the field', async () => {
  await open({ author: { phone } });
  expect(host.querySelector('[role="alert"]')).toBeNull();
  await press('Tiếp tục');
  expect(address).toBe('/nop/personal');
  expect(host.querySelector('[role="alert"]')?.textContent).toContain('Bạn chưa nhập họ và tên.');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(described()).toEqual(['Bạn chưa nhập họ và tên.']);
});

it('judges its own step only, and goes on', async () => {
  await open({ author: { fullName: 'Trần Thị Mẫu', phone } });
  await press('Tiếp tục');
  expect(address).toBe('/nop/workplace');
});

it('goes back to the check page when it was opened from there', async () => {
  await open({ author: { fullName: 'Trần Thị Mẫu', phone } }, { from: '?tu=kiem-tra' });
  await press('Tiếp tục');
  expect(address).toBe('/nop/kiem-tra');
});

it('may always be left backwards', async () => {
  await open({});
  await press('Quay lại');
  expect(address).toBe('/');
});

it('waits for files under way, says so, and goes on by itself', async () => {
  const work = { pending: true, sentence: 'Đang tải tệp lên.', blocked: null };
  const { draw } = await open({ author: { fullName: 'Trần Thị Mẫu', phone } }, { work });
  await press('Tiếp tục');
  expect(address).toBe('/nop/personal');
  expect(host.textContent).toContain('Đang tải tệp lên.');
  draw({ ...work, pending: false });
  expect(address).toBe('/nop/workplace');
});

it('does not go on without a file that was lost', async () => {
  const work = { pending: false, sentence: '', blocked: 'Tệp a.pdf chưa tải lên được.' };
  await open({ author: { fullName: 'Trần Thị Mẫu', phone } }, { work });
  await press('Tiếp tục');
  expect(address).toBe('/nop/personal');
  expect(host.textContent).toContain('Tệp a.pdf chưa tải lên được.');
});
