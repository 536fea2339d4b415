import type { DraftContent } from '@sang-kien/shared';
import { expect, it } from 'vitest';
import { progressOf } from './draft-progress.ts';

const draft = (content: DraftContent) => ({
  id: 'draft-1',
  version: 1,
  updatedAt: '2022-06-15T02:00:00.000Z',
  updatedVia: 'chat' as const,
  content,
  files: [],
});
const author = { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001' };
const workplace = { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Mẫu' };

it('counts the steps done up to the first that misses something', () => {
  expect(progressOf(draft({}))).toEqual({ done: 0, of: 7 });
  expect(progressOf(draft({ author }))).toEqual({ done: 1, of: 7 });
  expect(progressOf(draft({ author, workplace }))).toEqual({ done: 2, of: 7 });
  expect(progressOf(draft({ workplace, targetGroup: 'union_officer' }))).toEqual({ done: 0, of: 7 });
});
