import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DraftStore } from '../draft/draft-store.ts';
import { useSending, type Sending } from './use-sending.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
let sending: Sending;
let address: string;
const posts: string[] = [];
let answer: () => Promise<Response>;

const store = {
  flush: () => Promise.resolve(),
  snapshot: () => ({ id: 'draft-0001', content: {} }),
} as unknown as DraftStore;

function Probe() {
  sending = useSending(store);
  address = useLocation().pathname;
  return null;
}

beforeEach(() => {
  posts.length = 0;
  vi.stubGlobal('fetch', (_url: string, init?: RequestInit) => {
    if (init?.method !== 'POST') return Promise.reject(new TypeError('no network'));
    posts.push(new Headers(init.headers).get('Idempotency-Key') ?? '');
    return answer();
  });
  root = createRoot(document.createElement('div'));
  act(() =>
    root.render(
      <MemoryRouter initialEntries={['/nop/kiem-tra']}>
        <Probe />
      </MemoryRouter>,
    ),
  );
});
afterEach(() => act(() => root.unmount()));

async function until(what: () => boolean) {
  while (!what()) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}

const receipt = JSON.stringify({
  code: 'SK-TNW6-G77E',
  state: 'submitted',
  submittedAt: '2022-06-15T02:00:00.000Z',
  submittedPhase: 2,
  qualifiedPhase: null,
  flags: [],
});

it('makes one call of two fast taps, and leads to the receipt', async () => {
  answer = () => Promise.resolve(new Response(receipt, { status: 201 }));
  act(() => {
    sending.send();
    sending.send();
  });
  expect(sending.busy).toBe(true);
  await until(() => address === '/bien-nhan/SK-TNW6-G77E');
  expect(posts).toEqual(['draft-0001']);
});

it('may be tried again under the same key after the network was lost', async () => {
  answer = () => Promise.reject(new TypeError('no network'));
  act(() => sending.send());
  await until(() => sending.failure !== null && !sending.busy);
  expect(sending.failure?.outcome).toBe('lost');
  answer = () => Promise.resolve(new Response(receipt, { status: 201 }));
  act(() => sending.send());
  await until(() => address === '/bien-nhan/SK-TNW6-G77E');
  expect(posts).toEqual(['draft-0001', 'draft-0001']);
});
