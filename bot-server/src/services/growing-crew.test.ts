import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { workInCrew } from './growing-crew.ts';

/** Work off a list, and how many were at it at the same time. */
function workplace(pieces: number[], doPiece: (piece: number) => void = () => {}) {
  const seen = { most: 0, looks: 0, underWay: 0 };
  const worker = async (onFound: () => void): Promise<void> => {
    for (;;) {
      seen.looks += 1;
      await setImmediate();
      const piece = pieces.shift();
      if (piece === undefined) return;
      onFound();
      seen.underWay += 1;
      seen.most = Math.max(seen.most, seen.underWay);
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
      seen.underWay -= 1;
      doPiece(piece);
    }
  };
  return { seen, worker };
}

test('nothing to do costs one look', async () => {
  const { seen, worker } = workplace([]);
  expect(await workInCrew(worker, 3)).toBe(0);
  expect(seen.looks).toBe(1);
});

test('a flood has everybody at work, but no more than may be', async () => {
  const { seen, worker } = workplace(Array.from({ length: 40 }, (_, i) => i));
  expect(await workInCrew(worker, 3)).toBe(40);
  expect(seen.most).toBe(3);
});

test('those who found nothing are called in again when more comes', async () => {
  const pieces = [0];
  const { seen, worker } = workplace(pieces, (piece) => {
    if (piece < 5) pieces.push(piece + 1);
    if (piece === 5) pieces.push(6, 7, 8);
  });
  expect(await workInCrew(worker, 3)).toBe(9);
  expect(seen.most).toBe(3);
});

test('a worker that fails stops none of the others, and its error is told in the end', async () => {
  const done: number[] = [];
  const { worker } = workplace([1, 2, 3, 4, 5, 6], (piece) => {
    if (piece === 2) throw new Error('piece 2');
    done.push(piece);
  });
  await expect(workInCrew(worker, 2)).rejects.toThrow('piece 2');
  expect(done).toEqual([1, 3, 4, 5, 6]);
});
