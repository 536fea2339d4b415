import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startBench } from './testing.ts';

function statePath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zalo-simulator-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'deep', 'state.json');
}

test('a restart keeps chats, files, tokens and windows', async () => {
  const path = statePath();
  let access_token: string;
  let refresh: string;
  {
    await using bench = await startBench({ statePath: path });
    ({ access_token = '', refresh_token: refresh = '' } = await bench.oaPair());
    bench.zalo.say('worker', 'Xin chào');
    bench.zalo.sendFile('worker', { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('nội dung') });
    bench.zalo.control('last-interaction', { persona: 'worker2', daysAgo: 8 });
    await bench.zalo.idle();
  }
  await using bench = await startBench({ statePath: path });
  const [first, second] = bench.zalo.messagesOf('worker');
  expect(first?.text).toBe('Xin chào');
  expect(await (await fetch(bench.zalo.url + second?.file?.url)).text()).toBe('nội dung');
  expect((await bench.get('/v2.0/oa/getoa', { access_token })).json['error']).toBe(0);
  expect(await bench.oaPair()).not.toHaveProperty('access_token');
  expect(await bench.oaPair(refresh)).toHaveProperty('access_token');
  expect(bench.zalo.snapshot().people.find((one) => one.id === 'worker2')?.window).toBe('closed');
});

test('a webhook that was not delivered is tried again after a restart', async () => {
  const path = statePath();
  {
    await using bench = await startBench({ statePath: path });
    bench.receiver.answer(500);
    bench.zalo.say('worker', 'Xin chào');
    await bench.zalo.idle();
  }
  await using bench = await startBench({ statePath: path, retryLadderMs: [1] });
  bench.zalo.control('retry-webhooks', {});
  const [again] = await bench.receiver.arrived(1);
  expect(again?.body).toMatchObject({ event_name: 'user_send_text', num_retry: 1 });
  await bench.zalo.idle();
  expect(bench.zalo.snapshot().webhook.waiting).toBe(0);
});
