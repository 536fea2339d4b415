import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doubleText, faultsOf, sticksOut } from './support/accessibility.ts';
import { signInAs } from './support/api.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { say } from './support/chat.ts';
import { arrive, button, entry, field, signInFromPage } from './support/person.ts';
import { openWorld, type World } from './support/world.ts';

/** As many as make a talk whose beginning is folded away. */
const questions = [
  'hạn nộp là khi nào',
  'ai được tham gia',
  'nộp file gì',
  'giải thưởng thế nào',
  'nộp ở đâu',
];

let world: World;
let browser: Browser;
let worker: Phone;
let official: Phone;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  [worker, official] = [await openPhone(browser), await openPhone(browser)];
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

it('a worker asks for a person in the chat, and an official of the unit answers from the app', async () => {
  const client = await signInAs(world, 'worker');
  const workplace = { unitId: 'tinh-24/222', grassrootsUnion: entry.grassrootsUnion };
  await client.draft();
  const content = { author: { phone: entry.phone }, workplace };
  expect((await client.ask('/draft', { method: 'PUT', body: content })).status).toBe(200);
  const chat = worker.page;
  await chat.goto(`${world.simulatorUrl}/chat/worker`);
  for (const asked of questions) await say(chat, asked);
  expect(await say(chat, 'gặp cán bộ')).toContain(
    'đã chuyển lời tới cán bộ của Liên đoàn Lao động huyện Việt Yên',
  );

  await official.page.goto(`${world.simulatorUrl}/chat/district-official`);
  const opened = official.context.waitForEvent('page');
  await official.page.getByRole('link', { name: 'Xem và trả lời' }).click();
  const page = await opened;
  await signInFromPage(page, 'district-official');
  await arrive(page, 'Người cần giúp');
  await page.getByRole('link', { name: `Gọi ${entry.phone}` }).waitFor();
  await page.getByText(entry.grassrootsUnion).first().waitFor();
  await page.getByText('gặp cán bộ', { exact: true }).waitFor();
  await page.getByText(/^Xem \d+ tin trước$/).focus();
  await page.keyboard.press('Enter');
  await page.getByText(questions[1]!, { exact: true }).waitFor();
  expect.soft(await faultsOf(page)).toEqual([]);
  await doubleText(page, true);
  expect.soft(await sticksOut(page)).toEqual([]);
  await doubleText(page, false);

  await button(page, 'Gửi trả lời').click();
  await page.getByText('Anh/Chị vui lòng viết câu trả lời.').waitFor();
  await field(page, 'Câu trả lời').fill('Anh/Chị cần giúp mục nào ạ?');
  await button(page, 'Gửi trả lời').click();
  await page.getByText('Đã gửi.').waitFor();
  await chat.getByText('Anh/Chị cần giúp mục nào ạ?').waitFor();
  await page.getByText('Đã gửi vào cuộc trò chuyện.').waitFor();
  await chat.getByText('Cán bộ Liên đoàn Lao động huyện Việt Yên trả lời:').waitFor();

  // While staff talks the bot keeps silent: what the worker says next is the last line.
  await field(chat, 'Tin nhắn').fill('Mục nhóm đối tượng ạ');
  await button(chat, 'Gửi').click();
  const lastLine = async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Cuộc trò chuyện', exact: true }).waitFor();
    return page.getByRole('listitem').last().innerText();
  };
  await expect.poll(lastLine, { timeout: 10_000 }).toContain('Mục nhóm đối tượng ạ');

  await button(page, 'Đã giúp xong').click();
  await page.getByText('đã giúp xong lúc').waitFor();
  expect(await say(chat, 'hạn nộp là khi nào')).toContain('giai đoạn');
  await page.goto(world.page('/can-bo'));
  await page.getByText('Không còn việc nào đang chờ').waitFor();
  await button(page, 'Người cần giúp').click();
  await page.getByRole('heading', { name: 'Đã giúp xong' }).waitFor();
  await page.getByRole('link', { name: /CĐCS Công ty May Việt Yên/ }).waitFor();
  expect.soft(await faultsOf(page)).toEqual([]);
  expect([...worker.errors, ...official.errors]).toEqual([]);
});
