import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openPhone } from './support/browser.ts';
import { arrive, field, phoneSheet, signInFromPage } from './support/person.ts';
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

async function openFirstStep(persona: string) {
  const { page } = await openPhone(browser);
  await page.goto(world.page('/nop/personal'));
  await signInFromPage(page, persona);
  await arrive(page, 'Thông tin cá nhân');
  return page;
}

/** What the field with the focus is called; empty when nothing has it. */
function labelOfFocus(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const { id } = document.activeElement ?? {};
    return document.querySelector('label[for="' + (id ?? '') + '"]')?.textContent.trim() ?? '';
  })()`);
}

it('asks Zalo for the number only when the field is touched, and fills in what is shared', async () => {
  const page = await openFirstStep('worker');
  await field(page, 'Họ và tên').fill('Nguyễn Thị Mẫu');
  expect(await page.locator('iframe').count()).toBe(0);
  await field(page, 'Số điện thoại').click();
  await phoneSheet(page).getByRole('button', { name: 'Cho phép' }).click();
  await expect.poll(() => field(page, 'Số điện thoại').inputValue()).toBe('0900 000 001');
  expect(await page.locator('iframe').count()).toBe(0);
  expect(await labelOfFocus(page)).toBe('Số điện thoại');
});

it('gives the focus back to the field after a no, and does not ask again', async () => {
  const page = await openFirstStep('worker2');
  await field(page, 'Số điện thoại').click();
  await phoneSheet(page).getByRole('button', { name: 'Từ chối' }).click();
  await page.locator('iframe').waitFor({ state: 'detached' });
  expect(await labelOfFocus(page)).toBe('Số điện thoại');
  await page.keyboard.type('0900000009');
  expect(await field(page, 'Số điện thoại').inputValue()).toBe('0900000009');
  expect(await page.locator('iframe').count()).toBe(0);
});

it('lets one type while the sheet is open, which puts the sheet away and keeps what is typed', async () => {
  const page = await openFirstStep('organiser');
  await field(page, 'Số điện thoại').click();
  await phoneSheet(page).getByRole('button', { name: 'Từ chối' }).waitFor();
  await page.keyboard.type('0900000009');
  await page.locator('iframe').waitFor({ state: 'detached' });
  expect(await field(page, 'Số điện thoại').inputValue()).toBe('0900000009');
});
