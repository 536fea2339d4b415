import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/problem.ts';
import { Loaded } from './loaded.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

function shown(error: unknown): HTMLElement {
  const place = document.createElement('div');
  const load = { state: 'failed', error, retry: () => {} } as const;
  act(() =>
    createRoot(place).render(
      <MemoryRouter>
        <Loaded load={load}>{() => null}</Loaded>
      </MemoryRouter>,
    ),
  );
  return place;
}

it('what failed on the way may be tried again', () => {
  const place = shown(new ApiProblem({ code: 'offline', title: 'Chưa có mạng.' }));
  expect(place.textContent).toContain('Chưa có mạng.');
  expect(place.querySelector('button')?.textContent).toBe('Thử lại');
});

it('what a role does not allow leads to what it does, for trying again would not help', () => {
  const place = shown(new ApiProblem({ code: 'forbidden', title: 'Vai trò này không có quyền.' }));
  expect(place.textContent).toContain('Vai trò này không có quyền.');
  expect(place.querySelector('button')).toBeNull();
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/can-bo');
});
