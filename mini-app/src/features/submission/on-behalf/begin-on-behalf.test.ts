import { expect, it } from 'vitest';
import { standingOf } from './begin-on-behalf.ts';

const workplace = { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Mẫu' };

it('a draft with a workplace alone stands in nobody’s way', () => {
  expect(standingOf({})).toBe('empty');
  expect(standingOf({ submittedBy: 'union', workplace, evidence: { fileIds: [] } })).toBe('empty');
});

it('the officer’s own initiative is told apart from one that is being entered for a member', () => {
  const author = { fullName: 'Nguyễn Thị Mẫu' };
  expect(standingOf({ author, workplace })).toBe('own');
  expect(standingOf({ initiative: { title: 'Gá bắt vít' } })).toBe('own');
  expect(standingOf({ submittedBy: 'union', author })).toBe('on_behalf');
});
