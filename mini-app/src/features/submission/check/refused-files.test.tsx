import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RefusedFiles } from './refused-files.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let place: HTMLElement;
let root: Root;

beforeEach(() => {
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => act(() => root.unmount()));

function draw(count: number): void {
  act(() =>
    root.render(
      <MemoryRouter>
        <RefusedFiles count={count} />
      </MemoryRouter>,
    ),
  );
}

it('says how many files do not go along, with the way to them', () => {
  draw(3);
  expect(place.querySelector('p')?.textContent).toBe(
    '3 tệp không được nhận; hồ sơ sẽ nộp không kèm các tệp đó.',
  );
  expect(place.querySelector('a')?.textContent).toBe('Sửa Minh chứng');
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/nop/evidence?tu=kiem-tra');
});

it('speaks of one file as of one', () => {
  draw(1);
  expect(place.textContent).toContain('1 tệp không được nhận; hồ sơ sẽ nộp không kèm tệp đó.');
});

it('says nothing when every file was taken', () => {
  draw(0);
  expect(place.textContent).toBe('');
});
