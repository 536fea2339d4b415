import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { signInAs, type Client } from './support/api.ts';
import { openBrowser, openPhone } from './support/browser.ts';
import { arrive, button, field, signInFromPage } from './support/person.ts';
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
  ({ page } = await openPhone(browser));
  await page.goto(world.page('/ho-so'));
  await signInFromPage(page, 'worker');
  await arrive(page, 'Hồ sơ của tôi');
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

let before = 0;
beforeEach(async () => {
  await worker.draft();
  await worker.ask('/draft', { method: 'PUT', body: aFullDraft() });
  before = (await worker.dossiers()).length;
});

async function openCheck(): Promise<void> {
  await page.goto(world.page('/nop/kiem-tra'));
  await arrive(page, 'Kiểm tra lại');
}

it('keeps what is typed without a network and saves it when the network is back', async () => {
  await page.goto(world.page('/nop/initiative'));
  await arrive(page, 'Nội dung sáng kiến');
  await page.context().setOffline(true);
  await page.getByText('Máy đang không có mạng').waitFor();
  await field(page, 'Tên sáng kiến').fill('Viết khi không có mạng');
  await field(page, 'Tên sáng kiến').blur();
  await page.getByText('Chưa lưu được – đang thử lại').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Đã lưu nháp').waitFor();
  expect((await worker.draft()).content.initiative?.title).toBe('Viết khi không có mạng');
});

it('makes one dossier when the answer is lost on the way and the person taps again', async () => {
  await openCheck();
  await page.route('**/api/v1/submissions', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await button(page, 'Nộp bài').click();
  await page.getByText('hồ sơ sẽ không bị gửi trùng').waitFor();
  await page.unroute('**/api/v1/submissions');
  await button(page, 'Nộp bài').click();
  await arrive(page, 'Biên nhận');
  expect(await worker.dossiers()).toHaveLength(before + 1);
});

it('says so and loses nothing when the server cannot be reached', async () => {
  await openCheck();
  await page.route('**/api/v1/submissions', (route) => route.abort());
  await button(page, 'Nộp bài').click();
  await page.getByText('hồ sơ sẽ không bị gửi trùng').waitFor();
  await page.unroute('**/api/v1/submissions');
  expect(await worker.dossiers()).toHaveLength(before);
  await button(page, 'Nộp bài').click();
  await arrive(page, 'Biên nhận');
  expect(await worker.dossiers()).toHaveLength(before + 1);
});

it('shows the receipt to a person whose app was closed before the answer came', async () => {
  await openCheck();
  const arrived = Promise.withResolvers<void>();
  let held = false;
  await page.route('**/api/v1/submissions', async (route) => {
    if (held) return route.continue();
    held = true;
    await route.fetch();
    arrived.resolve();
  });
  await button(page, 'Nộp bài').click();
  await arrived.promise;
  await page.goto(world.page('/nop/personal'));
  await arrive(page, 'Biên nhận');
  expect(await worker.dossiers()).toHaveLength(before + 1);
});
