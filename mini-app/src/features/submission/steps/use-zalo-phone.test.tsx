import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { browserPlatform } from '../../../platform/browser.ts';
import { replacePlatform } from '../../../platform/current.ts';
import type { PhoneAnswer } from '../../../platform/platform.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** A visit begins with the module: each test loads it afresh. */
async function visit(answer: Promise<PhoneAnswer>) {
  vi.resetModules();
  const phone = vi.fn(() => answer);
  const { replacePlatform: replace } = await import('../../../platform/current.ts');
  replace({ ...browserPlatform, phone, dismissPhone: vi.fn() });
  const { useZaloPhone } = await import('./use-zalo-phone.ts');
  const field = { value: '' };
  let hook: ReturnType<typeof useZaloPhone> | undefined;
  function Probe() {
    hook = useZaloPhone({ isEmpty: () => field.value === '', fill: (filled) => (field.value = filled) });
    return null;
  }
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Probe />));
  const until = async (what: () => boolean) => {
    while (!what()) await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  };
  return { phone, field, until, touch: () => act(async () => hook?.touched()), state: () => hook?.asking };
}

it('asks only when the empty field is touched, and never again after a no', async () => {
  const { phone, touch, state, until } = await visit(Promise.resolve({ kind: 'refused' }));
  expect(phone).not.toHaveBeenCalled();
  await touch();
  await until(() => state() === 'refused');
  await touch();
  expect(phone).toHaveBeenCalledTimes(1);
});

it('does not ask when a number stands there', async () => {
  const { phone, touch, field } = await visit(Promise.resolve({ kind: 'refused' }));
  field.value = '0912345678';
  await touch();
  expect(phone).not.toHaveBeenCalled();
});

it('fills in the number that the server resolved, unless the person typed meanwhile', async () => {
  const body = JSON.stringify({ phone: '+84912345678' });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status: 200 })));
  const token: PhoneAnswer = { kind: 'token', token: 't', accessToken: 'a' };
  const first = await visit(Promise.resolve(token));
  await first.touch();
  await first.until(() => first.state() === 'filled');
  expect(first.field.value).toBe('0912 345 678');
  let settle: (answer: PhoneAnswer) => void = () => undefined;
  const second = await visit(new Promise((resolve) => (settle = resolve)));
  await second.touch();
  second.field.value = '0987';
  settle(token);
  await second.until(() => second.state() === 'filled');
  expect(second.field.value).toBe('0987');
  replacePlatform(browserPlatform);
});
