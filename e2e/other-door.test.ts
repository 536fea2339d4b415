import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { signInAs, type Client } from './support/api.ts';
import { openBrowser, openPhone } from './support/browser.ts';
import { arrive, button, field, signInFromPage } from './support/person.ts';
import { aFullDraft, aSubmission } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;
let worker: Client;
let page: Page;
let chat: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  worker = await signInAs(world, 'worker');
  ({ page } = await openPhone(browser));
  await page.goto(world.page('/ho-so'));
  await signInFromPage(page, 'worker');
  await arrive(page, 'Hồ sơ của tôi');
  ({ page: chat } = await openPhone(browser));
  await chat.goto(`${world.simulatorUrl}/chat/worker`);
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

beforeEach(async () => {
  await page.goto(world.page('/'));
  await worker.ask('/draft', { method: 'DELETE' });
});

async function say(line: string, heard: string): Promise<void> {
  await chat.getByRole('textbox', { name: 'Tin nhắn' }).fill(line);
  await chat.getByRole('button', { name: 'Gửi', exact: true }).click();
  await chat.getByText(heard).last().waitFor();
}

/** The person comes back to the app; in this browser no window ever hides another. */
const comeBack = () => page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);

it('says where one stopped in the chat, leads on from there, and names what the chat adds meanwhile', async () => {
  await say('Nộp sáng kiến', 'họ và tên');
  await say('Nguyễn Thị Mẫu', 'số điện thoại');
  await page.reload();
  await page.getByText('bản nháp đang viết dở, xong 0/7 bước').waitFor();
  await button(page, 'Nộp sáng kiến').click();
  await page.getByText(/Bạn đã viết tiếp qua tin nhắn Zalo lúc .*Còn thiếu: Thông tin cá nhân, /).waitFor();
  expect(await field(page, 'Họ và tên').inputValue()).toBe('Nguyễn Thị Mẫu');

  await say('0900000001', 'công đoàn cấp trên');
  await comeBack();
  await page.getByText('Vừa được sửa qua tin nhắn: Số điện thoại.').waitFor();
  expect(await field(page, 'Số điện thoại').inputValue()).toContain('900');

  await page.reload();
  await page.getByRole('button', { name: 'Tiếp tục' }).waitFor();
  expect(await page.getByText('Bạn đã viết tiếp').count()).toBe(0);
});

it('tells that the draft was handed in elsewhere, and leads to its dossier', async () => {
  const { id } = await worker.draft();
  await worker.ask('/draft', { method: 'PUT', body: aFullDraft() });
  await page.goto(world.page('/nop/kiem-tra'));
  await arrive(page, 'Kiểm tra lại');
  // The title stands over the page while the draft still loads; it is the button that says that it is there.
  await button(page, 'Nộp bài').waitFor();
  const body = aSubmission({ initiative: { title: 'Nộp ở nơi khác', description: 'Đã xong.' } });
  const sent = await worker.ask('/submissions', { method: 'POST', body, headers: { 'idempotency-key': id } });
  expect(sent.status).toBe(201);
  await button(page, 'Nộp bài').click();
  await arrive(page, 'Đã nộp');
  const [dossier] = await worker.dossiers();
  await page.getByText(dossier!.code).waitFor();
  await button(page, 'Xem hồ sơ').click();
  await page.getByRole('heading', { name: 'Diễn biến hồ sơ' }).waitFor();
  expect(page.url()).toContain(dossier!.code);
  expect(await worker.dossiers()).toHaveLength(1);
});
