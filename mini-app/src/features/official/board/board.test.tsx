import type { Board as BoardAnswer, BoardRow } from '@sang-kien/shared';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Board } from './board.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const figures = { submitted: 0, valid: 0, onTime: 0, waiting: 0, needsChanges: 0, invalid: 0 };
const row = (scopeId: string, name: string, given: Partial<BoardRow> = {}): BoardRow => ({
  scopeId,
  name,
  ...figures,
  target: null,
  lastSubmittedAt: null,
  rank: null,
  change: { submitted: 0, valid: 0 },
  ...given,
});
const week = (day: number) => ({
  from: `2022-06-0${day}`,
  to: `2022-06-0${day + 1}`,
  submitted: day,
  valid: 1,
});
const province = { scopeId: 'tinh-24', name: 'Liên đoàn Lao động tỉnh Bắc Giang' };
const district = { scopeId: 'tinh-24/222', name: 'Liên đoàn Lao động huyện Việt Yên' };
const answer: BoardAnswer = {
  place: { ...district, kind: 'direct_superior' },
  path: [province, district],
  choices: [province],
  phase: 2,
  phases: [1, 2],
  totals: { ...figures, submitted: 1234, valid: 60, waiting: 7, target: 120, lastSubmittedAt: null },
  waitingForMe: 7,
  week: { last: week(5), before: week(3) },
  trend: [week(1), week(3), week(5)],
  sort: 'attention',
  rows: [
    row('tinh-24/222#cdcs a', 'CĐCS A'),
    row('tinh-24/222#cdcs b', 'CĐCS B', { submitted: 9, valid: 6, target: 5, rank: 1 }),
  ],
  rowCount: 2,
  zeroCount: 1,
  maySetTargets: true,
  mayUrge: false,
};

let place: HTMLElement;
let root: Root;
/** What the server was asked, newest last. */
let asked: URLSearchParams[];
let wide: boolean;
beforeEach(() => {
  [asked, wide] = [[], false];
  vi.stubGlobal('matchMedia', () => ({
    matches: wide,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => act(() => root.unmount()));

async function show(given: Partial<BoardAnswer> = {}, address = '/can-bo/bang'): Promise<void> {
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(new URL(url, 'https://example.vn').searchParams);
    return Promise.resolve(new Response(JSON.stringify({ ...answer, ...given }), { status: 200 }));
  });
  act(() =>
    root.render(
      <MemoryRouter initialEntries={[address]}>
        <Board />
      </MemoryRouter>,
    ),
  );
  await until(() => place.querySelector('.board-totals') !== null);
}
async function until(there: () => boolean): Promise<void> {
  await vi.waitUntil(async () => {
    await act(() => Promise.resolve());
    return there();
  });
}
const links = () =>
  Object.fromEntries([...place.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]));
const choose = (words: string) =>
  act(() =>
    [...place.querySelectorAll('label')]
      .find(({ textContent }) => textContent === words)!
      .querySelector('input')!
      .click(),
  );

it('tells the figures in words, against the target, and compares the week', async () => {
  await show();
  for (const words of [
    'Đạt 60 trên chỉ tiêu 120 (50%)',
    '1.234',
    '7 hồ sơ chờ Anh/Chị xác nhận',
    '+5 (nhiều hơn 2)',
    'so với bảy ngày trước đó (3/6/2022 – 4/6/2022)',
    'Chưa có sáng kiến',
    'Hợp lệ 6 / chỉ tiêu 5 (120%)',
    'Đạt chỉ tiêu',
  ])
    expect(place.textContent, words).toContain(words);
});

it('leads up, down, and to what one may do, and to nothing else', async () => {
  await show();
  const hrefs = Object.values(links());
  expect(links()[province.name]).toBe('/can-bo/bang?don-vi=tinh-24');
  expect(hrefs).toContain('/can-bo/bang?don-vi=tinh-24%2F222%23cdcs+a');
  expect(hrefs).toContain('/can-bo/ho-so?don-vi=tinh-24%2F222&trang-thai=submitted');
  expect(hrefs).toContain('/can-bo/chi-tieu?don-vi=tinh-24%2F222&giai-doan=2');
  expect(hrefs.some((href) => href?.startsWith('/can-bo/don-doc'))).toBe(false);
});

it('the picture of the weeks has its words, and the same in numbers', async () => {
  await show();
  const picture = place.querySelector('svg.trend')!;
  const [title, description] = picture
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => picture.querySelector(`[id="${id}"]`)?.textContent);
  expect(title).toContain('Biểu đồ');
  expect(description).toBe('Từ 1/6/2022 đến 6/6/2022: 9 lượt nộp, 3 hồ sơ hợp lệ.');
  expect(place.querySelectorAll('details tbody tr')).toHaveLength(3);
});

it('asks by the address, and anew when another order or phase is chosen', async () => {
  await show({}, '/can-bo/bang?don-vi=tinh-24%2F222&giai-doan=1');
  const first = { scope: 'tinh-24/222', phase: '1', sort: 'attention' };
  expect(Object.fromEntries(asked[0]!)).toEqual(first);
  choose('Tất cả');
  await until(() => asked.length === 2 && place.querySelector('.board-totals') !== null);
  expect(Object.fromEntries(asked[1]!)).toEqual({ ...first, phase: 'all' });
  choose('Xếp hạng');
  await until(() => asked.length === 3);
  expect(asked[2]!.get('sort')).toBe('rank');
});

it('opens a long list of units by and by on a phone, so that the weeks stand within reach below', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => row(`tinh-24/222#cdcs ${i}`, `CĐCS ${i}`));
  await show({ rows, rowCount: 12, zeroCount: 12 });
  expect(place.querySelectorAll('ul.list > li')).toHaveLength(10);
  act(() =>
    [...place.querySelectorAll('button')].find((b) => b.textContent === 'Xem thêm 2 đơn vị')!.click(),
  );
  expect(place.querySelectorAll('ul.list > li')).toHaveLength(12);
  const headings = [...place.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
  expect(headings.indexOf('12 đơn vị bên dưới')).toBeLessThan(headings.indexOf('Mười hai tuần qua'));
});

it('is a table where there is room', async () => {
  wide = true;
  await show();
  const heads = [...place.querySelectorAll('.board-units thead th')].map(({ textContent }) => textContent);
  expect(heads.slice(0, 3)).toEqual(['Đơn vị', 'Hạng', 'Đã nộp']);
  expect(place.querySelectorAll('.board-units tbody tr')).toHaveLength(2);
});

it('of a base union leads to its dossiers instead of further down', async () => {
  await show({ place: { ...district, kind: 'base_union' }, rows: [], rowCount: 0, zeroCount: 0 });
  expect(place.textContent).not.toContain('đơn vị bên dưới');
  expect(links()['Xem hồ sơ của đơn vị này']).toBe('/can-bo/ho-so?don-vi=tinh-24%2F222');
});
