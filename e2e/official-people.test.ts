import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInAs } from './support/api.ts';
import { openBrowser, openPhone } from './support/browser.ts';
import { arrive, button, field, signInFromPage } from './support/person.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function openAs(persona: string, path: string): Promise<Page> {
  const { page } = await openPhone(browser);
  await page.goto(world.page(path));
  await signInFromPage(page, persona);
  return page;
}

it('a province invites an officer by link, who takes it up, and loses the post at one tap', async () => {
  const page = await openAs('province-official', '/can-bo/can-bo');
  await arrive(page, 'Cán bộ và lời mời');
  await button(page, 'Mời cán bộ').click();
  await page.getByText('Cán bộ công đoàn cơ sở', { exact: true }).click();
  await page.getByLabel('Đơn vị', { exact: true }).selectOption('tinh-24/222');
  await field(page, 'Tên công đoàn cơ sở').fill('CĐCS Trường Mầm non Mẫu');
  await button(page, 'Tạo lời mời').click();
  await page.getByRole('img', { name: 'Mã QR của lời mời' }).waitFor();
  const link = new URL(await field(page, 'Liên kết mời').inputValue());

  const guest = await openAs('worker2', `/can-bo/loi-moi${link.search}`);
  await button(guest, 'Nhận lời mời').click();
  await guest.getByText('Việt Yên').first().waitFor();
  const officer = await signInAs(world, 'worker2');
  const statusOf = async () => (await officer.ask('/official/tasks')).status;
  expect(await statusOf()).toBe(200);

  await button(page, 'Xong').click();
  const newest = page.getByRole('article').filter({ hasText: 'CĐCS Trường Mầm non Mẫu' }).first();
  await newest.getByRole('button').click();
  await button(page, 'Đồng ý thu hồi').click();
  await page.getByText('CĐCS Trường Mầm non Mẫu').waitFor({ state: 'detached' });
  expect(await statusOf()).toBe(403);

  await page.goto(world.page('/can-bo/nhat-ky'));
  await page.getByText('Thu hồi vai trò cán bộ').first().waitFor();
});
