import { expect, test } from 'vitest';
import { startBench } from './testing.ts';

test('a unit’s QR code is a picture', async () => {
  await using bench = await startBench();
  const answer = await fetch(`${bench.zalo.url}/qr.png?unit=tinh-24%2F222`);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});
