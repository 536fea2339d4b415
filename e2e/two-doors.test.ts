import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { say, sendFile, tap } from './support/chat.ts';
import { makePdf } from './support/files.ts';
import {
  arrive,
  button,
  declareAll,
  entry,
  fillPersonal,
  fillRecognition,
  fillWorkplace,
  goOn,
  heading,
  signInFromPage,
  signInOnZalo,
  unitOfQr,
} from './support/person.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;
let phone: Phone;
let chat: Page;
let app: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  world = await openWorld();
  phone = await openPhone(browser);
  [chat, app] = [phone.page, await phone.context.newPage()];
  await chat.goto(`${world.simulatorUrl}/chat/worker`);
});
afterEach(async () => {
  await phone.context.close();
  await world.close();
});
afterAll(() => browser?.close());

it('a submission begun in chat is finished in the app, with a file', async () => {
  await say(chat, 'nộp sáng kiến');
  for (const words of [
    entry.fullName,
    entry.phone,
    'việt yên bắc giang',
    entry.grassrootsUnion,
    'công nhân',
  ]) {
    await say(chat, words);
  }
  await say(chat, entry.title);
  await say(chat, entry.description);
  await tap(chat, 'Xong');
  await tap(chat, 'Bỏ qua');

  await app.goto(world.page('/nop/recognition'));
  await signInFromPage(app, 'worker');
  await arrive(app, 'Công nhận và áp dụng');
  await app.getByText('Bạn đã viết tiếp qua tin nhắn Zalo').waitFor();
  await fillRecognition(app);
  await goOn(app, 'Minh chứng');
  await app.getByLabel('Tệp minh chứng').setInputFiles([makePdf('Quyết định.pdf')]);
  await app.getByText('Đã tải lên').waitFor();
  await goOn(app, 'Cam kết');
  await declareAll(app);
  await goOn(app, 'Kiểm tra lại');
  for (const words of [entry.fullName, entry.grassrootsUnion, entry.title, 'Quyết định.pdf']) {
    await app.getByText(words).first().waitFor();
  }
  await button(app, 'Nộp bài').click();
  await heading(app, 'Biên nhận').waitFor();
  await chat.getByText('đã nhận được sáng kiến').waitFor();
  expect(await say(chat, 'tiếp tục')).toContain('đã được nộp');
  expect(phone.errors).toEqual([]);
});

it('a submission begun in the app is finished in chat, with a file', async () => {
  await app.goto(world.page(unitOfQr));
  await button(app, 'Nộp sáng kiến').click();
  await signInOnZalo(app, 'worker');
  await fillPersonal(app);
  await goOn(app, 'Nơi công tác');
  await fillWorkplace(app);
  await goOn(app, 'Nhóm đối tượng');
  await app.getByText('Đã lưu nháp').waitFor();

  expect(await say(chat, 'nộp sáng kiến')).toContain('đã xong 2/7 bước');
  expect(await tap(chat, 'Viết tiếp')).toContain('nhóm đối tượng');
  for (const words of ['công nhân', entry.title, entry.description]) await say(chat, words);
  await tap(chat, 'Xong');
  await tap(chat, 'Bỏ qua');
  for (const words of ['hội đồng sáng kiến', entry.documentNo, entry.recognisedOn, entry.appliedFrom]) {
    await say(chat, words);
  }
  expect(await sendFile(chat, makePdf('Quyết định.pdf'))).toContain('Quyết định.pdf');
  await tap(chat, 'Xong');
  const summary = await tap(chat, 'Tôi cam kết và đồng ý cả ba');
  for (const words of [entry.fullName, entry.grassrootsUnion, 'Quyết định.pdf'])
    expect(summary).toContain(words);
  const receipt = await tap(chat, 'Nộp bài');
  const code = /SK-\w{4}-\w{4}/.exec(receipt)?.[0];
  expect(code).toBeDefined();

  await app.goto(world.page('/ho-so'));
  await app.getByText(code!).waitFor();
  expect(phone.errors).toEqual([]);
});
