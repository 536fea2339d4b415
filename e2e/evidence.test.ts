import { describeEvidenceCause, motTrieuSangKien, type EvidenceCause } from '@sang-kien/shared';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInAs, type Client } from './support/api.ts';
import { openBrowser, openPhone } from './support/browser.ts';
import { makePdf, takePhoto } from './support/files.ts';
import { arrive, button, goOn, signInFromPage } from './support/person.ts';
import { aFullDraft } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;
let worker: Client;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  worker = await signInAs(world, 'worker');
  await worker.draft();
  await worker.ask('/draft', { method: 'PUT', body: aFullDraft() });
  ({ page } = await openPhone(browser));
  await page.goto(world.page('/nop/evidence'));
  await signInFromPage(page, 'worker');
  await arrive(page, 'Minh chứng');
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const picker = () => page.getByLabel('Tệp minh chứng');
const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
const sentence = (cause: EvidenceCause) => describeEvidenceCause(cause, motTrieuSangKien.limits.fileBytes);

it('says one sentence for each thing that is wrong with a file, and keeps the good one', async () => {
  const good = makePdf('Đúng.pdf', 20_000);
  const photo = await takePhoto(page, 'Ảnh.jpg');
  const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
  await picker().setInputFiles([
    good,
    pdf('Trống.pdf', Buffer.alloc(0)),
    pdf('Đổi đuôi.pdf', photo.buffer),
    pdf('Đứt đoạn.pdf', makePdf('x', 20_000).buffer.subarray(0, 15_000)),
    { name: 'Bảng tính.xlsx', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('xlsx') },
    makePdf('Quá lớn.pdf', 21 * 1024 * 1024),
  ]);
  for (const [name, cause] of [
    ['Trống.pdf', 'empty'],
    ['Đổi đuôi.pdf', 'renamed'],
    ['Đứt đoạn.pdf', 'cut_off'],
    ['Bảng tính.xlsx', 'wrong_type'],
    ['Quá lớn.pdf', 'too_big'],
  ] as const) {
    await row(name).getByText(sentence(cause)).waitFor();
  }
  await row('Đúng.pdf').getByText('Đã tải lên').waitFor();
  await expect.poll(async () => (await worker.draft()).files.map(({ name }) => name)).toEqual(['Đúng.pdf']);
});

it('lets one take files away, the refused and the good', async () => {
  await button(page, 'Xóa tệp Đổi đuôi.pdf').click();
  await row('Đổi đuôi.pdf').waitFor({ state: 'detached' });
  await button(page, 'Xóa tệp Đúng.pdf').click();
  await row('Đúng.pdf').waitFor({ state: 'detached' });
  await expect.poll(async () => (await worker.draft()).files).toEqual([]);
});

it('makes a big photo smaller before it is sent', async () => {
  const photo = await takePhoto(page, 'Ảnh lớn.jpg', { width: 4800, height: 3600 });
  await picker().setInputFiles(photo);
  await row('Ảnh lớn').getByText('Đã tải lên').waitFor();
  const [file] = (await worker.draft()).files;
  expect(file).toMatchObject({ kind: 'image', state: 'ready' });
  expect(file!.bytes).toBeLessThan(photo.buffer.length);
});

it('goes on although refused files are still listed', async () => {
  await goOn(page, 'Cam kết');
});
