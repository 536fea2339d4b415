import { expect, it } from 'vitest';
import { withoutTypingKeys } from './typing-keys.ts';

it.each([
  ['sangs', 'sang'],
  ['kieens', 'kien'],
  ['ddoan', 'doan'],
  ['dduwowcj', 'duoc'],
  ['nopj', 'nop'],
  ['thuwowngr', 'thuong'],
  ['no65p', 'nop'],
  ['d9u7o7c5', 'duoc'],
])('takes the keys of marks out of %s', (typed, meant) => {
  expect(withoutTypingKeys(typed)).toContain(meant);
});

it.each(['nop', '2022', 'brr'])('has no guess for %s, where no such keys stand', (word) => {
  expect(withoutTypingKeys(word)).toEqual([]);
});
