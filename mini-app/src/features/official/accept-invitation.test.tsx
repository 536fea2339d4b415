import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AcceptInvitation } from './accept-invitation.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let place: HTMLElement;
let root: Root;

beforeEach(() => {
  place = document.createElement('div');
  root = createRoot(place);
  act(() =>
    root.render(
      <MemoryRouter>
        <AcceptInvitation token="used-up" />
      </MemoryRouter>,
    ),
  );
});
afterEach(() => act(() => root.unmount()));

const button = () => place.querySelector('button');

async function tapAndHear(status: number, code: string): Promise<void> {
  const body = JSON.stringify({ type: 'about:blank', title: 'Chưa nhận được.', status, code });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
  act(() => button()?.click());
  while (!place.textContent?.includes('Chưa nhận được.')) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
}

it('has no button any more when the invitation is used or too old', async () => {
  expect(button()?.textContent).toContain('Nhận lời mời');
  await tapAndHear(404, 'not_found');
  expect(button()).toBeNull();
});

it('may be tapped again after any other failure', async () => {
  await tapAndHear(503, 'internal');
  expect(button()?.textContent).toContain('Nhận lời mời');
});
