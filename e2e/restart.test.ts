import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DraftResponse } from '@sang-kien/shared';
import type { Request } from 'playwright-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { send, signInAs } from './support/api.ts';
import { openBrowser, openPhone, slowNetwork } from './support/browser.ts';
import { makePdf } from './support/files.ts';
import {
  arrive,
  button,
  entry,
  field,
  fillInitiative,
  fillPersonal,
  fillRecognition,
  fillTargetGroup,
  fillWorkplace,
  goOn,
  signInFromPage,
  unitOfQr,
} from './support/person.ts';
import { serveIn, type Served } from './support/process.ts';
import { query, unsentMessages } from './support/rows.ts';
import { aSubmission } from './support/submission.ts';
import { freePorts, openWorld } from './support/world.ts';

const told = ['worker2', 'grassroots-officer', 'district-official', 'province-official'] as const;
const patience = { timeout: 60_000, interval: 100 };
const failing = { target: 'oa', failure: { kind: 'http', status: 503 } } as const;

it('goes on with draft, upload and messages after the server was stopped and started', async () => {
  const world = await openWorld();
  onTestFinished(() => world.close());
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const { page } = await openPhone(browser);

  // Somebody hands in an initiative while Zalo is down: the messages wait.
  world.demonstration.simulator.control('faults', failing);
  const other = await signInAs(world, 'worker2');
  const sent = await other.ask('/submissions', {
    method: 'POST',
    body: aSubmission(),
    headers: { 'idempotency-key': 'before-the-restart' },
  });
  const { code } = (await sent.json()) as { code: string };
  await vi.waitUntil(() => unsentMessages(world.dataDir).some(({ attempts }) => attempts > 0), patience);

  // The worker is at the evidence with a file half sent.
  await page.goto(world.page(unitOfQr));
  await page.goto(world.page('/nop/personal'));
  await signInFromPage(page, 'worker');
  await fillPersonal(page);
  await goOn(page, 'Nơi công tác');
  await fillWorkplace(page);
  await goOn(page, 'Nhóm đối tượng');
  await fillTargetGroup(page);
  await goOn(page, 'Nội dung sáng kiến');
  await fillInitiative(page);
  await goOn(page, 'Công nhận và áp dụng');
  await fillRecognition(page);
  await goOn(page, 'Minh chứng');
  const slow = await slowNetwork(page, 400_000);
  await page.getByLabel('Tệp minh chứng').setInputFiles(makePdf('Quyết định công nhận.pdf', 4_000_000));
  await page.getByText(/Đang tải lên [2-9]\d%/).waitFor();

  await world.stop();
  const resumed = page.waitForRequest(isResumedUpload, { timeout: 60_000 });
  await field(page, 'Liên kết Google Drive').fill('https://drive.google.com/drive/folders/vi-du');
  await field(page, 'Liên kết Google Drive').blur();
  await page.getByText('Chưa lưu được – đang thử lại').waitFor();
  await slow.end();
  await world.start();

  expect(Number((await resumed).headers()['upload-offset'])).toBeGreaterThan(0);
  await page.getByText('Đã tải lên').waitFor({ timeout: 60_000 });
  await page.getByText('Đã lưu nháp').waitFor({ timeout: 60_000 });
  await page.reload();
  await arrive(page, 'Minh chứng');
  await page.getByText('Quyết định công nhận.pdf').waitFor();
  expect(await field(page, 'Liên kết Google Drive').inputValue()).toContain('folders/vi-du');
  await button(page, 'Tiếp tục').click();
  await arrive(page, 'Cam kết');
  const draft = await (await signInAs(world, 'worker')).draft();
  expect(draft.content.initiative?.title).toBe(entry.title);
  expect(draft.files).toMatchObject([{ name: 'Quyết định công nhận.pdf', state: 'ready' }]);

  await vi.waitUntil(() => unsentMessages(world.dataDir).length === 0, patience);
  const { simulator } = world.demonstration;
  const counts = told.map(
    (who) => simulator.messagesOf(who).filter(({ text }) => text.includes(code)).length,
  );
  expect(counts).toEqual([1, 1, 1, 1]);
});

const isResumedUpload = (request: Request): boolean =>
  request.method() === 'PATCH' && Number(request.headers()['upload-offset'] ?? 0) > 0;

it('loses nothing that was answered when the server is killed', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sang-kien-e2e-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const ports = await freePorts();
  const simulatorUrl = `http://localhost:${ports.simulatorPort}`;
  const world = { api: `http://localhost:${ports.port}/api/v1`, simulatorUrl };
  let served: Served = await serveIn(dataDir, ports);
  onTestFinished(() => served.kill());

  await send(`${simulatorUrl}/control/faults`, { method: 'POST', body: failing });
  const worker = await signInAs(world, 'worker');
  const other = await signInAs(world, 'worker2');
  const { version } = await worker.draft();
  const content = { initiative: { title: entry.title, description: 'Mới viết được nửa câu thì' } };
  const saved = await worker.ask('/draft', {
    method: 'PUT',
    body: content,
    headers: { 'if-match': `"${version}"` },
  });
  expect(saved.status).toBe(200);
  const pdf = makePdf('Quyết định.pdf', 500_000).buffer;
  const tus = { 'tus-resumable': '1.0.0' };
  const begun = await worker.ask('/evidence', {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(pdf.length),
      'upload-metadata': `filename ${Buffer.from('Quyết định.pdf').toString('base64')}`,
    },
  });
  const upload = `/evidence/${begun.headers.get('location')!.split('/').at(-1)}`;
  const piece = (offset: number, body: Buffer) =>
    worker.ask(upload, {
      method: 'PATCH',
      body,
      headers: {
        ...tus,
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
    });
  expect((await piece(0, pdf.subarray(0, 200_000))).status).toBe(204);
  const body = aSubmission();
  const submit = () =>
    other.ask('/submissions', { method: 'POST', body, headers: { 'idempotency-key': 'before-the-kill' } });
  const { code } = (await (await submit()).json()) as { code: string };
  await vi.waitUntil(() => unsentMessages(dataDir).some(({ attempts }) => attempts > 0), patience);
  // Real Zalo is not killed with us: the simulator has its tokens on the disk before.
  await vi.waitUntil(() => simulatorKnowsOurTokens(dataDir), patience);

  await served.kill();
  served = await serveIn(dataDir, ports);

  const draft = (await (await worker.ask('/draft')).json()) as DraftResponse;
  expect(draft.content.initiative).toMatchObject(content.initiative);
  const head = await worker.ask(upload, { method: 'HEAD', headers: tus });
  expect(head.headers.get('upload-offset')).toBe('200000');
  expect((await piece(200_000, pdf.subarray(200_000))).status).toBe(204);
  expect((await worker.draft()).files).toMatchObject([{ name: 'Quyết định.pdf', state: 'ready' }]);
  const again = (await (await submit()).json()) as { code: string };
  expect(again.code).toBe(code);
  expect(await other.dossiers()).toHaveLength(1);

  await vi.waitUntil(() => unsentMessages(dataDir).length === 0, patience);
  for (const who of told) {
    const messages = (await (await send(`${simulatorUrl}/chat/${who}/messages`)).json()) as {
      text: string;
    }[];
    expect(messages.filter(({ text }) => text.includes(code))).toHaveLength(1);
  }
});

async function simulatorKnowsOurTokens(dataDir: string): Promise<boolean> {
  const [held] = query<{ token: string }>(dataDir, 'select refresh_token as token from oa_token');
  const file = join(dataDir, 'zalo-simulator.json');
  // Written a moment after the first change of its state.
  if (!existsSync(file)) return false;
  const snapshot = await readFile(file, 'utf8');
  return held !== undefined && snapshot.includes(held.token);
}
