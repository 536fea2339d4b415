import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HandOverLists } from './hand-over-list.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const row = (id: string, personName: string | null) => ({
  id,
  openedAt: '2022-06-15T02:00:00.000Z',
  closedAt: null,
  personName,
  unitName: null,
  grassrootsUnion: 'CĐCS A',
  draftStep: null,
});
type Page = { handOvers: ReturnType<typeof row>[]; next: string | null };

let place: HTMLElement;
let root: Root;
/** What the server answers, by what is asked for. */
let pages: Record<string, Page>;
beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) => {
    const { searchParams } = new URL(url, 'https://example.vn');
    const page = pages[`${searchParams.get('open')}${searchParams.get('before') ?? ''}`];
    return Promise.resolve(new Response(JSON.stringify(page), { status: 200 }));
  });
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => act(() => root.unmount()));

const rows = () => [...place.querySelectorAll('a strong')].map(({ textContent }) => textContent);
async function show(part: ReactNode, ready: () => boolean): Promise<void> {
  act(() => root.render(<MemoryRouter>{part}</MemoryRouter>));
  await until(ready);
}
async function until(ready: () => boolean): Promise<void> {
  await vi.waitUntil(async () => {
    await act(() => Promise.resolve());
    return ready();
  });
}

it('those who wait stand first, then those who were helped, and more come on a tap', async () => {
  pages = {
    '1': { handOvers: [row('a', 'Người A')], next: 'm' },
    '1m': { handOvers: [row('b', null)], next: null },
    '0': { handOvers: [row('c', 'Người C')], next: null },
  };
  await show(<HandOverLists />, () => rows().length === 2);
  expect(rows()).toEqual(['Người A', 'Người C']);
  const more = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Xem thêm');
  act(() => more!.click());
  await until(() => rows().length === 3);
  expect(rows()).toEqual(['Người A', 'Chưa rõ tên', 'Người C']);
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/can-bo/can-giup/a');
  expect(place.textContent).not.toContain('Xem thêm');
});

it('says so when nobody waits and nobody was helped', async () => {
  pages = { '1': { handOvers: [], next: null }, '0': { handOvers: [], next: null } };
  await show(<HandOverLists />, () => place.textContent.includes('Chưa có ai.'));
  expect(place.textContent).toContain('Hiện không có ai đang chờ.');
});
