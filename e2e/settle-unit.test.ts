import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInAs } from './support/api.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { arrive, button, signInFromPage } from './support/person.ts';
import { aSubmission } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;
let phone: Phone;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  phone = await openPhone(browser);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

it('a dossier of “Khác” is put to its unit by the province’s official, and the district hears of it', async () => {
  const worker = await signInAs(world, 'worker');
  const workplace = { unitId: 'tinh-24/khac', unitOther: 'Cụm công ty Việt Yên', grassrootsUnion: 'CĐCS A' };
  const sent = await worker.ask('/submissions', {
    method: 'POST',
    body: aSubmission({ workplace }),
    headers: { 'Idempotency-Key': 'settle-unit' },
  });
  const { code } = (await sent.json()) as { code: string };
  const district = await signInAs(world, 'district-official');
  const inbox = async () => (await (await district.ask('/notifications')).json()) as { unread: number };
  expect((await inbox()).unread).toBe(0);

  const { page } = phone;
  await page.goto(world.page(`/ho-so/${code}`));
  await signInFromPage(page, 'province-official');
  await arrive(page, `Hồ sơ ${code}`);
  await page.getByText('Cụm công ty Việt Yên').first().waitFor();
  await page
    .getByLabel('Hồ sơ này thuộc đơn vị')
    .selectOption({ label: 'Liên đoàn Lao động huyện Việt Yên' });
  await button(page, 'Xếp vào đơn vị này').click();
  await page.getByLabel('Hồ sơ này thuộc đơn vị').waitFor({ state: 'detached' });
  await page.getByText('Liên đoàn Lao động huyện Việt Yên').first().waitFor();
  expect((await inbox()).unread).toBe(1);
});
