import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { expect, it, vi } from 'vitest';
import { RequireSession } from './require-session.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// jsdom scrolls nothing.
Element.prototype.scrollTo = () => undefined;

/** What a person who is not signed in reads at an address. */
function signInPage(address: string): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  act(() =>
    root.render(
      <MemoryRouter initialEntries={[address]}>
        <RequireSession>inside</RequireSession>
      </MemoryRouter>,
    ),
  );
  const words = place.textContent ?? '';
  act(() => root.unmount());
  return words;
}

it('says why one signs in: to hand in before the form, to go on before any other page', () => {
  expect(signInPage('/nop/personal')).toContain('để nộp sáng kiến');
  for (const address of ['/can-bo', '/can-bo/loi-moi?token=a', '/ho-so']) {
    expect(signInPage(address)).toContain('để tiếp tục');
    expect(signInPage(address)).not.toContain('để nộp sáng kiến');
  }
});
