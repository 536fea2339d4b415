import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { faultsOf, sticksOut } from './support/accessibility.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { arrive, button, field } from './support/person.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

beforeEach(async () => {
  phone = await openPhone(browser);
  page = phone.page;
  await page.goto(world.page('/'));
  await button(page, 'Hỗ trợ').click();
  await arrive(page, 'Hỗ trợ');
});

afterEach(() => phone.context.close());

const told = () => page.getByRole('status').filter({ has: page.locator('.answer') });

async function ask(question: string): Promise<void> {
  await field(page, 'Câu hỏi của bạn').fill(question);
  await button(page, 'Hỏi').click();
  await told().getByText(question, { exact: true }).waitFor();
}

it('answers a question in the person’s own words, and leads on', async () => {
  await ask('sk viet mo ta dc bao nhieu ky tu vay');
  await told().getByText('2.000 ký tự').waitFor();
  expect([await faultsOf(page), await sticksOut(page)]).toEqual([[], []]);
  await button(page, 'Xem cách viết').click();
  await arrive(page, 'Hướng dẫn');
  const focused = page.locator('h2:focus');
  expect(await focused.textContent()).toContain('mô tả');
  expect(phone.errors).toEqual([]);
});

it('offers the nearest topics and a person when it does not understand, and answers what is tapped', async () => {
  await ask('Đội tuyển Việt Nam đá mấy giờ?');
  await told().getByText('Xin lỗi').waitFor();
  const offered = told().getByRole('listitem').getByRole('button');
  expect(await offered.count()).toBe(3);
  expect(await offered.last().textContent()).toBe('Gặp cán bộ');
  expect(await faultsOf(page)).toEqual([]);
  const topic = (await offered.first().textContent())!;
  await offered.first().click();
  await told().getByText(topic, { exact: true }).waitFor();
  expect(await told().getByText('Xin lỗi').count()).toBe(0);
  expect(phone.errors).toEqual([]);
});

it('reads without a network: asking says so, and every topic is there', async () => {
  await page.context().setOffline(true);
  await field(page, 'Câu hỏi của bạn').fill('bao gio co ket qua');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('không có mạng').waitFor();
  expect(await field(page, 'Câu hỏi của bạn').inputValue()).toBe('bao gio co ket qua');
  await page.getByText('Điều kiện và thời gian').click();
  await button(page, 'Giai đoạn 2').click();
  await told().getByText('24h00 ngày 1/9/2023').first().waitFor();
  expect([await faultsOf(page), await sticksOut(page)]).toEqual([[], []]);
});

it('keeps the ways to a person', async () => {
  const opened = page.context().waitForEvent('page');
  await button(page, 'Nhắn Zalo').click();
  expect((await opened).url()).toContain(world.simulatorUrl);
});
