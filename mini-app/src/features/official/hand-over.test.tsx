import type { HandOverDetail } from '@sang-kien/shared';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HandOver } from './hand-over.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const at = '2022-06-15T02:00:00.000Z';
const detail: HandOverDetail = {
  id: 'h1',
  openedAt: at,
  closedAt: null,
  closedBy: null,
  personName: 'Nguyễn Thị Mẫu',
  unitName: 'Liên đoàn Lao động huyện Việt Yên',
  grassrootsUnion: null,
  draftStep: 'Bước 3/7 · Nhóm đối tượng',
  phone: '+84900000001',
  code: 'SK-2222-2222',
  channel: 'zalo',
  lines: [{ from: 'person', text: 'Tôi cần gặp cán bộ', at, delivery: null }],
  canReply: true,
};

let place: HTMLElement;
let root: Root;
/** What the server answers next, and what it was asked. */
let answers: [status: number, body: unknown][];
let asked: { url: string; key: string | null; body: unknown }[];
beforeEach(() => {
  [answers, asked] = [[], []];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    asked.push({ url, key: new Headers(init.headers).get('Idempotency-Key'), body });
    const [status, answer] = answers.shift()!;
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
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
async function open(given: Partial<HandOverDetail> = {}): Promise<void> {
  answers.push([200, { ...detail, ...given }]);
  act(() =>
    root.render(
      <MemoryRouter>
        <HandOver id="h1" />
      </MemoryRouter>,
    ),
  );
  await until(() => says('Cuộc trò chuyện'));
}
const button = (name: string) =>
  [...place.querySelectorAll('button')].find((each) => each.textContent === name);
const tap = (name: string) => act(() => button(name)!.click());
function type(words: string): void {
  const box = place.querySelector('textarea')!;
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
  act(() => {
    set!.call(box, words);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const problem = { type: 'about:blank', title: 'Máy chủ đang bận.', status: 503, code: 'unavailable' };

describe('somebody who waits', () => {
  it('is shown with a number to call, the dossier, the draft and the talk', async () => {
    await open();
    const links = [...place.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]);
    expect(links).toEqual([
      ['Mở hồ sơ SK-2222-2222', '/ho-so/SK-2222-2222'],
      ['Gọi 0900 000 001', 'tel:+84900000001'],
    ]);
    for (const words of ['Nguyễn Thị Mẫu', 'Bước 3/7 · Nhóm đối tượng', 'Tôi cần gặp cán bộ', 'Chưa rõ'])
      expect(says(words), words).toBe(true);
  });

  it('of whom nothing is known is shown all the same', async () => {
    await open({ personName: null, unitName: null, draftStep: null, phone: null, code: null, lines: [] });
    for (const words of ['Chưa rõ tên', 'Chưa viết', 'Chưa để lại số điện thoại', 'Chưa có tin nhắn nào'])
      expect(says(words), words).toBe(true);
    expect(place.querySelectorAll('a')).toHaveLength(0);
  });

  it('has the older lines of a long talk behind a tap', async () => {
    await open({
      lines: Array.from({ length: 8 }, (_, i) => ({ from: 'bot', text: `tin ${i}`, at, delivery: null })),
    });
    expect(place.querySelector('summary')?.textContent).toBe('Xem 2 tin trước');
    expect(place.querySelectorAll('details li')).toHaveLength(2);
  });
});

it('a talk says the time as people do, the day where it changes, and what list it is', async () => {
  const times = ['2022-06-14T02:00:00Z', '2022-06-15T02:00:00Z', '2022-06-15T02:05:00Z'];
  await open({
    lines: times.map((time) => ({ from: 'person', text: 'Xin chào', at: time, delivery: null })),
  });
  const said = [...place.querySelectorAll('.bubble-from')].map(({ textContent }) => textContent);
  expect(said).toEqual(['9h00 ngày 14/6/2022', '9h00 ngày 15/6/2022', '9h05'].map((t) => `Người hỏi · ${t}`));
  const named = place.querySelector('ol')?.getAttribute('aria-labelledby');
  expect(place.querySelector(`#${named}`)?.textContent).toBe('Cuộc trò chuyện');
});

describe('an answer', () => {
  const answered = (delivery: HandOverDetail['lines'][number]['delivery']): Partial<HandOverDetail> => ({
    lines: [{ from: 'staff', text: 'Xin chào', at, delivery }],
  });

  it.each([
    ['waits', 'Đang chuyển tới người hỏi.'],
    ['delivered', 'Đã gửi vào cuộc trò chuyện.'],
    ['failed', 'Chưa tới được người hỏi. Anh/Chị vui lòng gọi điện hoặc gửi lại.'],
  ] as const)('that %s says so under its words', async (delivery, words) => {
    await open(answered(delivery));
    expect(place.querySelector('.bubble-delivery')?.textContent).toBe(words);
  });

  it('on its way is looked after until it has arrived', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await open(answered('waits'));
    answers.push([200, { ...detail, ...answered('delivered') }]);
    act(() => void vi.advanceTimersToNextTimer());
    await until(() => says('Đã gửi vào cuộc trò chuyện.'));
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('is sent, shown among the lines, and the box is empty again', async () => {
    await open();
    type('Xin chào');
    answers.push([
      200,
      { ...detail, lines: [...detail.lines, { from: 'staff', text: 'Xin chào', at, delivery: 'waits' }] },
    ]);
    tap('Gửi trả lời');
    await until(() => says('Đã gửi.'));
    expect(asked.at(-1)).toMatchObject({
      url: expect.stringMatching(/hand-overs\/h1\/reply$/),
      body: { text: 'Xin chào' },
    });
    expect(place.querySelector('.bubble-staff')?.textContent).toContain('Xin chào');
    expect(place.querySelector('textarea')?.value).toBe('');
  });

  it('that failed keeps its words, and goes under the same key when it is tried again', async () => {
    await open();
    type('Xin chào');
    answers.push([503, problem]);
    tap('Gửi trả lời');
    await until(() => says('Máy chủ đang bận.'));
    expect(place.querySelector('textarea')?.value).toBe('Xin chào');
    answers.push([200, detail]);
    tap('Gửi trả lời');
    await until(() => says('Đã gửi.'));
    const [first, second] = asked.slice(-2).map(({ key }) => key);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toBe(first);
  });

  it('without words is not sent, and the box says why', async () => {
    await open();
    tap('Gửi trả lời');
    expect(says('Anh/Chị vui lòng viết câu trả lời.')).toBe(true);
    expect(document.activeElement).toBe(place.querySelector('textarea'));
    expect(asked).toHaveLength(1);
  });

  it('is not offered when the channel takes none any more', async () => {
    await open({ canReply: false });
    expect(place.querySelector('textarea')).toBeNull();
    expect(says('Anh/Chị vui lòng gọi điện.')).toBe(true);
  });
});

it('a person who was helped is closed with one tap, and says who helped when', async () => {
  await open();
  answers.push([200, { ...detail, closedAt: at, closedBy: 'Phạm Văn Mẫu' }]);
  tap('Đã giúp xong');
  await until(() => says('Phạm Văn Mẫu đã giúp xong lúc 9h00 ngày 15/6/2022.'));
  expect(button('Đã giúp xong')).toBeUndefined();
});
