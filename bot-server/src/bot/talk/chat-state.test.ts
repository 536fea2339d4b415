import { expect, test } from 'vitest';
import { CHAT_STATE_VERSION, freshChatState, readChatState } from './chat-state.ts';
import { firstRelease } from './first-release.test-data.ts';

test('a talk that the first release left in the middle goes on where it was', () => {
  const state = readChatState(firstRelease);
  expect(state).toMatchObject({ version: CHAT_STATE_VERSION, asking: 'grassrootsUnion', passed: [] });
  expect(state.seen).toEqual(firstRelease.seen);
});

test('nothing said yet is the beginning, and what was written is read again as it was', () => {
  expect(readChatState(null)).toEqual(freshChatState);
  expect(readChatState(JSON.parse(JSON.stringify(freshChatState)))).toEqual(freshChatState);
});

test.each([
  {},
  'text',
  { version: 'x' },
  { ...freshChatState, asking: 'nothing' },
  { version: CHAT_STATE_VERSION + 1 },
])('a state that this release cannot read is not guessed at: %j', (stored) => {
  expect(() => readChatState(stored)).toThrow();
});
