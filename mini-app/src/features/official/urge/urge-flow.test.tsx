import type { Lagging, UrgePreview, UrgePreviewUnit } from '@sang-kien/shared';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UrgeFlow } from './urge-flow.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// zmp-ui scrolls each page to where it stood; jsdom cannot.
Element.prototype.scrollTo = () => {};
vi.stubGlobal('scrollTo', () => {});

const unit = (scopeId: string, name: string): Lagging['units'][number] => ({
  scopeId,
  name,
  submitted: 0,
  valid: 0,
  target: 20,
  percent: 0,
  lastSubmittedAt: null,
  silentDays: null,
  lastUrgedAt: null,
});
const lagging: Lagging = {
  scope: { scopeId: 'tinh-24', name: 'LĐLĐ tỉnh' },
  phase: 2,
  units: [unit('tinh-24/221', 'LĐLĐ huyện A'), unit('tinh-24/222', 'LĐLĐ huyện B')],
  below: 2,
  withoutTarget: 0,
};
const copy = (change: Partial<UrgePreviewUnit> = {}): UrgePreviewUnit => ({
  scopeId: 'tinh-24/222',
  name: 'LĐLĐ huyện B',
  text: '',
  submitted: 0,
  valid: 0,
  target: 20,
  recipients: [{ name: 'Phạm Văn Mẫu', role: 'district-official', reach: 'message' }],
  above: null,
  urgedToday: false,
  ...change,
});
const previewOf = (units: UrgePreviewUnit[]): UrgePreview => ({
  text: 'Kính gửi [đơn vị]: [kết quả].',
  phase: 2,
  at: '2022-06-15T02:00:00.000Z',
  closesAt: null,
  units,
});

let place: HTMLElement;
let root: Root;
let asked: { path: string; body: unknown }[];
let preview: UrgePreview;
beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const { pathname, search } = new URL(url, 'https://example.vn');
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    asked.push({ path: pathname.replace(/.*\/official/, '') + search, body });
    return Promise.resolve(new Response(JSON.stringify(answerTo(pathname)), { status: 200 }));
  });
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

function answerTo(path: string): unknown {
  if (path.endsWith('/lagging')) return lagging;
  return path.endsWith('/preview') ? preview : { urged: 1, told: 1, skipped: [] };
}

async function open(address: string): Promise<void> {
  act(() =>
    root.render(
      <MemoryRouter initialEntries={[address]}>
        <UrgeFlow onLeave={() => {}} />
      </MemoryRouter>,
    ),
  );
  await sees('LĐLĐ huyện A');
}
async function sees(words: string): Promise<void> {
  await vi.waitUntil(async () => {
    await act(() => Promise.resolve());
    return place.textContent.includes(words);
  });
}
const tap = (words: string) =>
  act(() => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click());
const box = (words: string) =>
  [...place.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(words))!
    .control as HTMLInputElement;

describe('Urging from the app', () => {
  it('shows the unit that the board named among those beside it, ticked and first', async () => {
    await open('/?don-vi=tinh-24%2F222');
    expect(asked[0]?.path).toBe('/lagging?scope=tinh-24');
    expect([...place.querySelectorAll('ul label')].map(({ textContent }) => textContent)).toEqual([
      'LĐLĐ huyện B',
      'LĐLĐ huyện A',
    ]);
    expect(box('LĐLĐ huyện B').checked).toBe(true);
  });

  it('leads on to the units below one of them', async () => {
    await open('/?don-vi=tinh-24%2F222');
    act(() => place.querySelector<HTMLElement>('a[href*="trong=tinh-24%2F222"]')!.click());
    await vi.waitUntil(() => asked.length > 1);
    expect(asked.at(-1)?.path).toBe('/lagging?scope=tinh-24%2F222');
    await sees('LĐLĐ huyện A');
  });

  it('shows each unit’s copy, and sends the words as they were typed', async () => {
    preview = previewOf([copy()]);
    await open('/?don-vi=tinh-24%2F222');
    tap('Soạn nội dung cho 1 đơn vị');
    await sees('Kính gửi LĐLĐ huyện B: chưa có sáng kiến nào (chỉ tiêu 20).');
    expect(place.textContent).toContain('Phạm Văn Mẫu');
    tap('Gửi đôn đốc (1 đơn vị)');
    await sees('Đã gửi đôn đốc tới 1 đơn vị (1 cán bộ)');
    expect(asked.at(-1)).toMatchObject({
      path: '/urges',
      body: { scopeIds: ['tinh-24/222'], text: preview.text, tellAbove: false, again: false },
    });
  });

  it('leaves out whom nobody could tell, and says what to do', async () => {
    const above = { name: 'LĐLĐ tỉnh', recipients: copy().recipients };
    preview = previewOf([copy({ recipients: [], above })]);
    await open('/?don-vi=tinh-24%2F222');
    tap('Soạn nội dung cho 1 đơn vị');
    await sees('Đơn vị này chưa có cán bộ trên hệ thống');
    expect(place.textContent).toContain('Chưa có đơn vị nào nhận được');
    act(() => box('Gửi tới cán bộ cấp trên của 1 đơn vị').click());
    await sees('Gửi đôn đốc (1 đơn vị)');
    expect(place.textContent).toContain('Sẽ gửi tới cán bộ LĐLĐ tỉnh');
  });

  it('asks by the rule that was typed, and takes no number that is none', async () => {
    await open('/');
    const days = box('Không có sáng kiến mới trong');
    const type = (text: string) =>
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(days, text);
        days.dispatchEvent(new Event('input', { bubbles: true }));
      });
    type('mười');
    tap('Lọc');
    expect(place.textContent).toContain('Anh/Chị vui lòng nhập một số từ 1 đến 1000.');
    type('10');
    tap('Lọc');
    await sees('Bỏ lọc');
    expect(asked.at(-1)?.path).toBe('/lagging?noEntryDays=10');
  });
});
