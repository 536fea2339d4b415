import type { ExportState, MonthReport } from '@sang-kien/shared';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportFiles } from './report-files.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const nothing = { until: figures(), month: figures(), before: figures() };
const report: MonthReport = {
  ...{ scopeId: 'tinh-24/222', name: 'Liên đoàn Lao động huyện Việt Yên', month: '2022-05' },
  ...{ asOf: '2022-05-31T17:00:00Z', provisional: false, total: nothing },
  ...{ subUnits: [], phases: [], groups: [], silent: [], collectives: [], people: [] },
  changes: { total: 0, kinds: [], entries: [] },
};
const running: ExportState = {
  ...{ id: 'e1', kind: 'report_docx', state: 'running', rowsDone: 1, rowsAll: 9 },
  ...{ fileName: null, bytes: null, sha256: null, reason: null },
};
function figures() {
  return { submitted: 0, valid: 0, benefitVnd: 0 };
}
const refused = (status: number, code: string, title: string) => () =>
  Promise.resolve(new Response(JSON.stringify({ code, title }), { status }));
const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const seen = (state: ExportState) => () => Promise.resolve(new Response(JSON.stringify(state)));

let place: HTMLElement;
let root: Root;
let orders: { form?: { date: string } }[];
/** What the server says of the file. */
let look: () => Promise<Response>;
beforeEach(() => {
  vi.useFakeTimers();
  orders = [];
  look = seen(running);
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    if (init.method !== 'POST') return look();
    orders.push(JSON.parse(String(init.body)) as (typeof orders)[number]);
    return Promise.resolve(new Response(JSON.stringify({ id: 'e1' }), { status: 201 }));
  });
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  const now = new Date('2022-06-15T02:00:00Z');
  act(() => root.render(<ReportFiles report={report} remembered={null} now={now} />));
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.useRealTimers();
});

const nextLook = () => act(() => vi.advanceTimersByTimeAsync(1000));
const buttonOf = (words: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
async function press(words: string): Promise<void> {
  act(() => buttonOf(words).click());
  await act(() => vi.advanceTimersByTimeAsync(0));
}
const alertOf = () => place.querySelector('[role=alert]')?.textContent ?? null;

describe('a file that is being made', () => {
  it('is looked at again after the network was lost', async () => {
    await press('Tải báo cáo Word');
    look = lost;
    await nextLook();
    expect(place.textContent).toContain('Đang lập tệp: 1 / 9 dòng');
    look = seen({ ...running, rowsDone: 5 });
    await nextLook();
    expect(place.textContent).toContain('Đang lập tệp: 5 / 9 dòng');
    expect(alertOf()).toBeNull();
  });

  it.each([
    ['the post has ended', refused(403, 'forbidden', 'Anh/Chị không còn quyền này.'), 'không còn quyền'],
    ['it was swept away', refused(404, 'not_found', 'Không tìm thấy tệp này.'), 'Không tìm thấy tệp này.'],
    ['the server is broken', refused(500, 'internal', 'Có trục trặc.'), 'Có trục trặc.'],
    ['it failed', seen({ ...running, state: 'failed', reason: 'Máy chủ hết chỗ.' }), 'Máy chủ hết chỗ.'],
  ])('is told of and can be ordered anew when %s', async (_why, answer, words) => {
    await press('Tải báo cáo Word');
    look = answer;
    await nextLook();
    expect(alertOf()).toContain(words);
    expect(place.querySelector('progress')).toBeNull();
    look = seen(running);
    await press('Lập lại tệp');
    expect(orders).toHaveLength(2);
    expect(alertOf()).toBeNull();
    expect(place.querySelector('progress')).not.toBeNull();
  });
});

describe('the day of signing', () => {
  const field = () => place.querySelector<HTMLInputElement>('#report-date')!;
  function type(text: string): void {
    act(() => {
      field().focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field(), text);
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => field().blur());
  }

  it('is typed as people write it and said back', async () => {
    type('3/6/2022');
    expect(place.textContent).toContain('Thứ sáu, ngày 3 tháng 6 năm 2022');
    await press('Tải báo cáo Word');
    expect(orders[0]?.form?.date).toBe('2022-06-03');
  });

  it('that can not be read is told of at its field, and no paper is made with it', async () => {
    type('31/2/2022');
    const error = document.getElementById(field().getAttribute('aria-describedby')!.split(' ').at(-1)!);
    expect(error?.textContent).toContain('Ngày ký này chưa đúng');
    await press('Tải báo cáo Word');
    expect(orders).toEqual([]);
    expect(document.activeElement).toBe(field());
    expect(place.querySelector('details')!.open).toBe(true);
  });
});
