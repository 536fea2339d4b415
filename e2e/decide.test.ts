import { versionTag } from '@sang-kien/shared';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doubleText, faultsOf, sticksOut } from './support/accessibility.ts';
import { signInAs, type Client } from './support/api.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { say } from './support/chat.ts';
import { arrive, button, field, signInFromPage, tick } from './support/person.ts';
import { aSubmission } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;
let worker: Phone;
let official: Phone;
let workerApi: Client;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  [worker, official] = [await openPhone(browser), await openPhone(browser)];
  workerApi = await signInAs(world, 'worker');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function handIn(title: string): Promise<string> {
  const initiative = { title, description: 'Làm thêm một cái gá để bắt vít nhanh hơn.' };
  const sent = await workerApi.ask('/submissions', {
    method: 'POST',
    body: aSubmission({ initiative }),
    headers: { 'Idempotency-Key': encodeURIComponent(title) },
  });
  return ((await sent.json()) as { code: string }).code;
}

/** Taps the link of the last message in a chat that has it; gives the page of the app that opens. */
async function follow({ page, context }: Phone, link: string): Promise<Page> {
  const last = page.getByRole('link', { name: link, exact: true }).last();
  await last.waitFor();
  const opened = context.waitForEvent('page');
  await last.click();
  return opened;
}

async function isWellMade(page: Page): Promise<void> {
  expect.soft(await faultsOf(page)).toEqual([]);
  await doubleText(page, true);
  expect.soft(await sticksOut(page)).toEqual([]);
  await doubleText(page, false);
}

it('a unit confirms one dossier and asks for changes to another, whose author mends just that', async () => {
  await worker.page.goto(`${world.simulatorUrl}/chat/worker`);
  await say(worker.page, 'xin chào');
  const first = await handIn('Gá bắt vít nhanh');
  await official.page.goto(`${world.simulatorUrl}/chat/district-official`);
  const page = await follow(official, 'Xem hồ sơ');
  await signInFromPage(page, 'district-official');
  await arrive(page, `Hồ sơ ${first}`);
  const second = await handIn('Khay đựng kim an toàn');

  await button(page, 'Xác nhận').click();
  await page.getByText('văn bản số 15/QĐ-SK ngày 15/3/2022').waitFor();
  await button(page, 'Đồng ý xác nhận').click();
  await page.getByText('Đã xác nhận hồ sơ.').waitFor();
  await worker.page.getByText('Đơn vị đã xác nhận sáng kiến của Anh/Chị.').waitFor();

  await button(page, 'Hồ sơ tiếp theo').click();
  await arrive(page, `Hồ sơ ${second}`);
  await button(page, 'Đề nghị bổ sung').click();
  await button(page, 'Gửi đề nghị').click();
  await page.getByText('Anh/Chị chọn ít nhất một mục cần sửa.').waitFor();
  await isWellMade(page);
  await tick(page.getByRole('checkbox', { name: 'Công nhận và áp dụng' }));
  await field(page, 'Lý do').fill('Số văn bản chưa khớp với bản chụp.');
  await button(page, 'Gửi đề nghị').click();
  await page.getByText('Đã gửi đề nghị bổ sung.').waitFor();

  const mine = await follow(worker, 'Bổ sung hồ sơ');
  await signInFromPage(mine, 'worker');
  await arrive(mine, `Hồ sơ ${second}`);
  await mine.getByText('Lý do: Số văn bản chưa khớp với bản chụp.').first().waitFor();
  await button(mine, 'Bổ sung hồ sơ').click();
  await arrive(mine, 'Bổ sung hồ sơ');
  expect(await field(mine, 'Số văn bản').inputValue()).toBe('15/QĐ-SK');
  expect(await field(mine, 'Tên sáng kiến').count()).toBe(0);
  await field(mine, 'Số văn bản').fill('');
  await button(mine, 'Gửi lại').click();
  await mine.getByRole('alert').getByText('số văn bản công nhận').waitFor();
  await field(mine, 'Số văn bản').fill('51/QĐ-SK');
  await isWellMade(mine);
  await mine.reload();
  await arrive(mine, 'Bổ sung hồ sơ');
  expect(await field(mine, 'Số văn bản').inputValue()).toBe('51/QĐ-SK');
  await button(mine, 'Gửi lại').click();
  await mine.getByText('Đã gửi lại hồ sơ.').waitFor();

  await official.page.getByText('tác giả đã bổ sung hồ sơ').waitFor();
  const answered = await follow(official, 'Xem hồ sơ');
  await signInFromPage(answered, 'district-official');
  await arrive(answered, `Hồ sơ ${second}`);
  await answered.getByText('51/QĐ-SK').first().waitFor();
  await decidedMeanwhile(answered, second);
  expect([...worker.errors, ...official.errors.filter((error) => !error.includes('409'))]).toEqual([]);
});

/** Another official is quicker: what this one decides does not overwrite it. */
async function decidedMeanwhile(page: Page, code: string): Promise<void> {
  const province = await signInAs(world, 'province-official');
  const { version } = await province.dossier(code);
  await button(page, 'Không hợp lệ').click();
  const confirmed = await province.ask(`/official/submissions/${code}/decision`, {
    method: 'POST',
    body: { to: 'confirmed' },
    headers: { 'If-Match': versionTag(version) },
  });
  expect(confirmed.status).toBe(200);
  await tick(page.getByRole('radio', { name: 'Chưa được cấp có thẩm quyền công nhận' }));
  await field(page, 'Lý do').fill('Chưa thấy quyết định.');
  await button(page, 'Đánh dấu không hợp lệ').click();
  await page.getByText('Hồ sơ vừa được thay đổi, nay ở trạng thái “Đơn vị đã xác nhận”').waitFor();
  expect(await field(page, 'Lý do').inputValue()).toBe('Chưa thấy quyết định.');
  await button(page, 'Tải lại').click();
  await page.getByText('Hồ sơ đã được xác nhận.').waitFor();
}

it('a worker takes a dossier back, after being asked once more', async () => {
  const code = await handIn('Nộp nhầm');
  const { page } = await openPhone(browser);
  await page.goto(world.page(`/ho-so/${code}`));
  await signInFromPage(page, 'worker');
  await arrive(page, `Hồ sơ ${code}`);
  await button(page, 'Rút hồ sơ').click();
  await page.getByRole('heading', { name: 'Rút hồ sơ này?' }).waitFor();
  await button(page, 'Rút hồ sơ').click();
  await page.getByText('Đã rút').first().waitFor();
  expect(await button(page, 'Rút hồ sơ').count()).toBe(0);
});
