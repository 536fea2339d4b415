import type { AskResponse, SupportTopic } from '@sang-kien/shared';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerInApp } from './answer-in-app.ts';
import { AskBox } from './ask-box.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
let host: HTMLElement;
let address: string;
let answer: () => Promise<Response>;
const asked: unknown[] = [];

const at = new Date('2022-06-15T02:00:00Z');
const answerTo = (topic: SupportTopic) => answerInApp(topic, at);

function Probe() {
  address = useLocation().pathname;
  return <AskBox answerTo={answerTo} />;
}

/** Does something and lets what follows from it come to rest. */
const settle = (work: () => void) =>
  act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

beforeEach(async () => {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    if (!url.endsWith('/ask')) return Promise.reject(new TypeError('no network'));
    asked.push(JSON.parse(init?.body as string));
    return answer();
  });
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  await settle(() =>
    root.render(
      <MemoryRouter initialEntries={['/ho-tro']}>
        <Probe />
      </MemoryRouter>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const reply: AskResponse = {
  question: 'tra luong ko',
  topic: 'none',
  confidence: 0.1,
  reply: 'Xin lỗi bạn, chúng tôi chưa rõ câu hỏi.',
  next: [
    { title: 'Ai được nộp', ask: 'who.can' },
    { title: 'Hồ sơ của tôi', open: '/ho-so' },
  ],
};
const told = () => host.querySelector('[role="status"] .answer')?.textContent ?? '';
const field = () => host.querySelector('input')!;
const press = (name: string) =>
  settle(() => [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

function type(words: string) {
  act(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    set!.call(field(), words);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('reads the answer out under its question, and empties the field', async () => {
  answer = () => Promise.resolve(Response.json(reply));
  type(' tra luong ko ');
  await press('Hỏi');
  expect(asked).toEqual([{ question: 'tra luong ko' }]);
  expect(told()).toContain('tra luong ko');
  expect(told()).toContain(reply.reply);
  expect(field().value).toBe('');
});

it('answers what is offered without asking the server, and opens pages', async () => {
  answer = () => Promise.resolve(Response.json(reply));
  type('tra luong ko');
  await press('Hỏi');
  await press('Ai được nộp');
  expect(told()).toContain(answerTo('who.can').text);
  expect(asked).toHaveLength(1);
  type('tra luong ko');
  await press('Hỏi');
  await press('Hồ sơ của tôi');
  expect(address).toBe('/ho-so');
});

it('says that there is no network, points to the list and keeps the question', async () => {
  answer = () => Promise.reject(new TypeError('no network'));
  type('bao gio co ket qua');
  await press('Hỏi');
  expect(host.querySelector('[role="alert"]')?.textContent).toMatch(/không có mạng.*bên dưới/);
  expect(field().value).toBe('bao gio co ket qua');
});

it('asks nothing when nothing was written', async () => {
  type('  ');
  await press('Hỏi');
  expect(asked).toEqual([]);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field());
  expect(host.textContent).toContain('Bạn chưa viết câu hỏi.');
});
