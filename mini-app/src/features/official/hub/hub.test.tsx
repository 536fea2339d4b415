import type { OfficialTasks } from '@sang-kien/shared';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Hub } from './hub.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const nothing = {
  waiting: null,
  answered: null,
  unsettled: null,
  people: null,
  report: null,
  phaseEnds: null,
};
const post = {
  unitId: 'tinh-24/222',
  unitName: 'Liên đoàn Lao động huyện Việt Yên',
  role: 'district-official',
  grassrootsUnion: null,
} as const;

let place: HTMLElement;
let root: Root;
beforeEach(() => {
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => act(() => root.unmount()));

async function show(status: number, answer: unknown): Promise<void> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(answer), { status })));
  act(() =>
    root.render(
      <MemoryRouter>
        <Hub />
      </MemoryRouter>,
    ),
  );
  await vi.waitUntil(async () => {
    await act(() => Promise.resolve());
    return place.querySelector('h2, ol') !== null;
  });
}
const of = (tasks: Partial<OfficialTasks['tasks']>, role: string = post.role) => ({
  posts: [{ ...post, role }],
  tasks: { ...nothing, ...tasks },
});
const tiles = () => [...place.querySelectorAll('.tile-label')].map(({ textContent }) => textContent);

it('what waits stands first, and each leads to where it is done', async () => {
  await show(200, of({ waiting: { count: 12, oldestDays: 5 }, people: { count: 99, more: true } }));
  expect(place.textContent).toContain('12 hồ sơ chờ xác nhận');
  expect(place.textContent).toContain('Hồ sơ sớm nhất nộp 5 ngày trước');
  expect(place.textContent).toContain('hơn 99 người đang chờ được giúp');
  const doors = [...place.querySelectorAll('a')].map((door) => door.getAttribute('href'));
  expect(doors).toEqual(['/can-bo/can-giup', '/can-bo/ho-so?trang-thai=submitted']);
});

it('says calmly that nothing waits', async () => {
  await show(200, of({ waiting: { count: 0, oldestDays: null } }));
  expect(place.textContent).toContain('Không còn việc nào đang chờ Anh/Chị.');
});

it('shows the doors that the role opens, and no others', async () => {
  await show(200, of({}, 'grassroots-officer'));
  expect(tiles()).toContain('Nhập từng người');
  expect(tiles()).not.toContain('Đôn đốc đơn vị');
  expect(tiles()).not.toContain('Cán bộ và lời mời');
});

it('tells who has no post how to get one', async () => {
  await show(403, { code: 'forbidden', title: 'Trang này dành cho cán bộ công đoàn được mời.' });
  expect(place.textContent).toContain('liên kết lời mời');
});
