import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf, sticksOut } from './support/accessibility.ts';
import { send, signInAs } from './support/api.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { arrive, button, signInFromPage } from './support/person.ts';
import { aSubmission } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;
let official: Phone;
/** The app in the hands of the official, once signed in. */
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  official = await openPhone(browser);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

let dossiers = 0;
async function handIn(persona: string): Promise<string> {
  const client = await signInAs(world, persona);
  const headers = { 'Idempotency-Key': `notification-${(dossiers += 1)}` };
  const answer = await client.ask('/submissions', { method: 'POST', body: aSubmission(), headers });
  return ((await answer.json()) as { code: string }).code;
}

it('an official is told of the day’s first dossier, one tap opens it, and the next ones wait for the digest', async () => {
  const first = await handIn('worker');
  const chat = official.page;
  await chat.goto(`${world.simulatorUrl}/chat/district-official`);
  await chat.getByText(`Mã hồ sơ: ${first}`).waitFor();
  const opened = official.context.waitForEvent('page');
  await chat.getByRole('link', { name: 'Xem hồ sơ' }).click();
  page = await opened;
  await signInFromPage(page, 'district-official');
  await page.getByText(first).first().waitFor();
  const second = await handIn('worker');
  // The worker's own receipt shows that the server has worked it.
  const worker = await official.context.newPage();
  await worker.goto(`${world.simulatorUrl}/chat/worker`);
  await worker.getByText(`Mã hồ sơ: ${second}`).waitFor();
  await worker.close();
  expect(await chat.getByText('có sáng kiến mới').count()).toBe(1);
});

it('an official chooses what comes by chat, and at what hour', async () => {
  await page.goto(world.page('/can-bo/thong-bao'));
  await arrive(page, 'Cài đặt thông báo');
  const news = page.getByRole('checkbox', { name: 'Sáng kiến mới', exact: true });
  expect(await news.isChecked()).toBe(true);
  await news.focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Giờ nhận tin tổng hợp mỗi ngày').selectOption('17 giờ');
  expect.soft(await faultsOf(page)).toEqual([]);
  expect.soft(await sticksOut(page)).toEqual([]);
  await button(page, 'Lưu cài đặt').click();
  await page.getByText('Đã lưu cài đặt.').waitFor();
  await page.reload();
  await arrive(page, 'Cài đặt thông báo');
  expect(await news.isChecked()).toBe(false);
  expect(await page.getByLabel('Giờ nhận tin tổng hợp mỗi ngày').inputValue()).toBe('17');
});

it('an official sees whom a message did not reach, why, and what helps', async () => {
  await send(`${world.simulatorUrl}/control/block`, {
    method: 'POST',
    body: { persona: 'worker2', value: true },
  });
  await handIn('worker2');
  const above = await signInAs(world, 'province-official');
  const listed = async () => (await above.ask('/official/undelivered')).text();
  await expect.poll(listed, { timeout: 10_000 }).toContain('Trần Văn Thử');
  await page.goto(world.page('/can-bo/chua-gui'));
  await arrive(page, 'Thông báo chưa tới người nhận');
  await page.getByText('Trần Văn Thử').waitFor();
  await page.getByText('Biên nhận hồ sơ').waitFor();
  await page.getByText('Zalo của người này không nhận tin từ OA.').waitFor();
  expect.soft(await faultsOf(page)).toEqual([]);
  expect.soft(await sticksOut(page)).toEqual([]);
});
