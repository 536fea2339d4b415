import type { DraftResponse } from '@sang-kien/shared';
import { expect, it } from 'vitest';
import { tellOnce } from './told-versions.ts';

const draft: DraftResponse = {
  id: 'draft-1',
  version: 4,
  updatedAt: null,
  updatedVia: 'chat',
  content: {},
  files: [],
};

it('tells of a version from the chat once, also after the app was closed', () => {
  const kept = new Map<string, string>();
  const storage = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
  };
  expect(tellOnce(storage)({ ...draft, updatedVia: 'app' })).toBe(false);
  expect(tellOnce(storage)(draft)).toBe(true);
  expect(tellOnce(storage)(draft)).toBe(false);
  expect(tellOnce(storage)({ ...draft, version: 5 })).toBe(true);
  expect(tellOnce(storage)({ ...draft, id: 'draft-2' })).toBe(true);
});
