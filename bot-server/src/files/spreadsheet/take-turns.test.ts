import { expect, test } from 'vitest';
import { createTurns } from './take-turns.ts';

/** Work that goes on until it is ended. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const done = { begun: false, end: resolve, fail: reject };
  return { ...done, begin: () => ((done.begun = true), promise), hasBegun: () => done.begun };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('so much goes on at a time; what comes later waits for its turn, also after a failure', async () => {
  const inTurn = createTurns({ atOnce: 1, waiting: 5 });
  const [one, two, three] = [work(), work(), work()];
  const answers = Promise.allSettled([one, two, three].map(({ begin }) => inTurn(begin)));
  await turn();
  expect([one, two, three].map(({ hasBegun }) => hasBegun())).toEqual([true, false, false]);
  one.fail(new Error('broken'));
  await turn();
  expect([two, three].map(({ hasBegun }) => hasBegun())).toEqual([true, false]);
  two.end('two');
  three.end('three');
  expect(await answers).toMatchObject([{ status: 'rejected' }, { value: 'two' }, { value: 'three' }]);
});

test('more than may wait is turned away, and there is room again afterwards', async () => {
  const inTurn = createTurns({ atOnce: 1, waiting: 1 });
  const [one, two] = [work(), work()];
  const answers = [inTurn(one.begin), inTurn(two.begin)];
  expect(await inTurn(() => Promise.resolve('three'))).toBeUndefined();
  one.end('one');
  two.end('two');
  expect(await Promise.all(answers)).toEqual(['one', 'two']);
  expect(await inTurn(() => Promise.resolve('four'))).toBe('four');
});
