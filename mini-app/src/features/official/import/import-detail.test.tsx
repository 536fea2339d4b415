import type { ImportDetail as Detail, ImportRow } from '@sang-kien/shared';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportDetail } from './import-detail.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const row = (number: number, change: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  state: 'good',
  title: `Sáng kiến ${number}`,
  authorName: 'Nguyễn Thị Mẫu',
  problems: [],
  notes: [],
  duplicates: [],
  code: null,
  reason: null,
  ...change,
});
const phone = {
  column: 'B',
  heading: 'Số điện thoại',
  field: 'author.phone',
  message: 'Số điện thoại chưa đúng.',
};
const twin = {
  kind: 'same_in_file',
  row: 2,
  code: null,
  title: 'Sáng kiến 2',
  authorName: 'Trần Văn Thử',
} as const;
const rows: ImportRow[] = [
  row(2),
  row(3),
  row(4, { state: 'wrong', problems: [phone] }),
  row(5, { state: 'doubtful', duplicates: [twin] }),
];

let place: HTMLElement;
let root: Root;
let gate: string | null;
let sent: unknown;
beforeEach(() => {
  [gate, sent] = [null, undefined];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const detail = detailOf(new URL(url, 'https://example.vn').searchParams.get('show') ?? 'attention');
    if (init.method !== 'POST') return Promise.resolve(new Response(JSON.stringify(detail)));
    sent = JSON.parse(String(init.body));
    return Promise.resolve(new Response(JSON.stringify({ ...detail, state: 'running', counts: queued })));
  });
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

const counts = { good: 2, doubtful: 1, wrong: 1, queued: 0, recorded: 0, failed: 0 };
const queued = { ...counts, good: 0, queued: 1, recorded: 1 };
const detailOf = (show: string): Detail => ({
  ...{ id: 'i1', name: 'tệp.xlsx', state: 'ready', uploadedAt: '2022-06-15T02:00:00.000Z', rows: 4, counts },
  ...{ gate, unknownColumns: [{ column: 'Z', heading: 'Lạ' }], next: null },
  page: rows.filter(({ state }) => state === show),
});

async function open(): Promise<void> {
  act(() =>
    root.render(
      <MemoryRouter>
        <ImportDetail id="i1" />
      </MemoryRouter>,
    ),
  );
  await until('Nhập dòng 5');
}
const until = (words: string) =>
  vi.waitUntil(async () => {
    await act(() => Promise.resolve());
    return place.textContent.includes(words);
  });
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const tickOf = (name: string) =>
  [...place.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(name))!;

describe('a dry run', () => {
  it('names what is wrong by row and cell, what is like what, and what was not understood', async () => {
    await open();
    const told = [
      'Dòng 4, cột B (Số điện thoại): Số điện thoại chưa đúng.',
      'Cùng tác giả, cùng tên với dòng 2',
      'Z (Lạ)',
    ];
    for (const words of told) expect(place.textContent).toContain(words);
  });

  it('offers the good rows, with a doubtful one once it is ticked, without a good one once it is not', async () => {
    await open();
    expect(button('Nhập 2 sáng kiến')).toBeDefined();
    act(() => tickOf('Nhập dòng 5').click());
    const folded = place.querySelector('details')!;
    act(() => {
      folded.open = true;
      folded.dispatchEvent(new Event('toggle'));
    });
    await until('Nhập dòng 3');
    act(() => tickOf('Nhập dòng 3').click());
    act(() => tickOf('Nhập dòng 2').click());
    act(() => button('Nhập 1 sáng kiến')!.click());
    await until('Đã nhập 1 trên 2 sáng kiến');
    expect(sent).toEqual({ rows: 'good', except: [3, 2], also: [5] });
  });

  it('can be looked at while the gate is closed, but not recorded', async () => {
    gate = 'Cổng đang tạm đóng.';
    await open();
    expect(place.textContent).toContain(gate);
    expect(button('Nhập 2 sáng kiến')?.disabled).toBe(true);
  });
});
