import type { SupportNext } from '@sang-kien/shared';
import { expect, it } from 'vitest';
import { stepsFromHere, wayOf } from './next-step.ts';

const form: SupportNext = { title: 'Nộp sáng kiến', open: '/nop/personal' };
const submit: SupportNext = { title: 'Nộp sáng kiến', ask: 'action.submit' };

it('opens pages, shows topics and fetches a person in the chat', () => {
  expect(wayOf(form, [form])).toEqual({ page: '/nop/personal' });
  expect(wayOf({ title: 'Ai được nộp', ask: 'who.can' }, [])).toEqual({ topic: 'who.can' });
  expect(wayOf({ title: 'Gặp cán bộ', ask: 'action.human' }, [])).toBe('chat');
  expect(wayOf({ title: 'Xem hồ sơ của tôi', ask: 'action.status' }, [])).toEqual({ page: '/ho-so' });
});

it('leads to the form to submit, and to the chat when the form has a button of its own', () => {
  expect(wayOf(submit, [submit])).toEqual({ page: '/nop/personal' });
  const byMessage: SupportNext = { title: 'Nộp qua tin nhắn', ask: 'action.submit' };
  expect(wayOf(byMessage, [form, byMessage])).toBe('chat');
});

it('offers no way to the page where one is', () => {
  expect(stepsFromHere([{ title: 'Mở trang Hỗ trợ', open: '/ho-tro' }, form])).toEqual([form]);
});
