import type { NotificationSettings as Settings } from '@sang-kien/shared';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NotificationSettings } from './notification-settings.tsx';
import { UndeliveredList } from './undelivered-list.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const usual: Settings = {
  digestHour: 8,
  kinds: { digest: true, new_entry: true, changes_answered: true, hand_over: true, urge_silent: true },
};

let place: HTMLElement;
let root: Root;
/** What the server answers next, and what it was told. */
let answers: [status: number, body: unknown][];
let told: unknown[];
beforeEach(() => {
  [answers, told] = [[], []];
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    if (typeof init.body === 'string') told.push(JSON.parse(init.body));
    const [status, body] = answers.shift()!;
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

const says = (words: string) => place.textContent.includes(words);
async function until(there: () => boolean): Promise<void> {
  await vi.waitUntil(async () => {
    await act(() => Promise.resolve());
    return there();
  });
}
async function show(part: ReactNode, answer: unknown, words: string): Promise<void> {
  answers.push([200, answer]);
  act(() => root.render(<MemoryRouter>{part}</MemoryRouter>));
  await until(() => says(words));
}
function labelled<E extends HTMLElement>(words: string): E {
  const label = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === words);
  return place.querySelector<E>(`[id="${label!.htmlFor}"]`)!;
}
const press = (name: string) =>
  act(() => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click());

it('an official switches a kind off and the settings say that they are kept', async () => {
  await show(<NotificationSettings />, usual, 'Nhắn qua Zalo');
  const box = labelled<HTMLInputElement>('Sáng kiến mới');
  expect(box.checked).toBe(true);
  act(() => box.click());
  const chosen = { ...usual, kinds: { ...usual.kinds, new_entry: false } };
  answers.push([200, chosen]);
  press('Lưu cài đặt');
  await until(() => says('Đã lưu cài đặt.'));
  expect(told).toEqual([chosen]);
  expect(box.checked).toBe(false);
});

it('the hour of the digest is chosen among those outside the quiet hours', async () => {
  await show(<NotificationSettings />, { ...usual, digestHour: 17 }, 'Nhắn qua Zalo');
  const hour = labelled<HTMLSelectElement>('Giờ nhận tin tổng hợp mỗi ngày');
  expect(hour.value).toBe('17');
  const offered = [...hour.options].map(({ textContent }) => textContent);
  expect([offered.at(0), offered.at(-1)]).toEqual(['7 giờ', '20 giờ']);
});

it('what could not be kept stays on the screen, with why', async () => {
  await show(<NotificationSettings />, usual, 'Nhắn qua Zalo');
  act(() => labelled<HTMLInputElement>('Có người cần cán bộ giúp').click());
  answers.push([503, { type: 'about:blank', title: 'Máy chủ đang bận.', status: 503, code: 'unavailable' }]);
  press('Lưu cài đặt');
  await until(() => says('Máy chủ đang bận.'));
  expect(labelled<HTMLInputElement>('Có người cần cán bộ giúp').checked).toBe(false);
});

const message = {
  id: 'a',
  kind: 'receipt',
  personName: 'Nguyễn Thị Mẫu',
  unitName: 'Liên đoàn Lao động huyện Việt Yên',
  code: 'SK-2222-2222',
  reason: 'left',
  since: '2022-06-15T02:00:00.000Z',
};

it('a message that did not arrive is listed with whose it is, why, and what helps', async () => {
  await show(<UndeliveredList />, { messages: [message], next: 'm' }, 'Nguyễn Thị Mẫu');
  for (const words of [
    'Liên đoàn Lao động huyện Việt Yên',
    'đã bỏ quan tâm OA',
    'bấm Quan tâm OA trở lại',
    'Biên nhận hồ sơ · từ 9h00 ngày 15/6/2022',
  ])
    expect(says(words), words).toBe(true);
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/ho-so/SK-2222-2222');
  answers.push([200, { messages: [{ ...message, id: 'b', personName: null, code: null }], next: null }]);
  press('Xem thêm');
  await until(() => says('Chưa rõ tên'));
  expect(place.querySelectorAll('li')).toHaveLength(2);
  expect(place.querySelectorAll('a')).toHaveLength(1);
});

it('says so when everything has arrived', async () => {
  await show(<UndeliveredList />, { messages: [], next: null }, 'Mọi thông báo đều đã tới người nhận.');
});
