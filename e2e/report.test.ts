import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openPhone } from './support/browser.ts';
import { arrive, button, field, signInFromPage } from './support/person.ts';
import { query } from './support/rows.ts';
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

async function download(page: Page, name: string) {
  const begun = page.waitForEvent('download');
  await button(page, name).click();
  const file = await begun;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

it('a district’s official sees the month, completes the report and takes it away as Word and Excel', async () => {
  const { page, errors } = await openPhone(browser);
  await page.goto(world.page('/can-bo/bao-cao'));
  await signInFromPage(page, 'district-official');
  await arrive(page, 'Báo cáo tháng');
  await page.getByText('Số liệu tính đến 24h00 ngày 31/5/2022').waitFor();
  await page.getByText('Ghi trên báo cáo Word').click();
  await field(page, 'Địa danh').fill('Việt Yên');

  const paper = await download(page, 'Tải báo cáo Word');
  expect(paper.name).toBe('Báo cáo tháng 5 năm 2022 - Liên đoàn Lao động huyện Việt Yên.docx');
  await page.getByText('Mã kiểm tra SHA-256').waitFor();
  await page.getByText(createHash('sha256').update(paper.bytes).digest('hex')).waitFor();

  const list = await download(page, 'Tải danh sách hồ sơ');
  expect(list.name).toBe('Danh sách hồ sơ - Liên đoàn Lao động huyện Việt Yên - 2022-06-15.xlsx');
  expect(list.bytes.subarray(0, 2).toString()).toBe('PK');

  await page.getByRole('combobox', { name: 'Tháng báo cáo' }).selectOption('2022-06');
  await page.getByText('tháng 6 năm 2022 chưa kết thúc', { exact: false }).waitFor();
  await page.getByText('Ghi trên báo cáo Word').click();
  expect(await field(page, 'Địa danh').inputValue()).toBe('Việt Yên');

  const log = query<{ action: string }>(
    world.dataDir,
    `select action from audit where action like 'export.%' order by id`,
  );
  expect(log.map(({ action }) => action)).toEqual([
    'export.order',
    'export.download',
    'export.order',
    'export.download',
  ]);
  expect(errors).toEqual([]);
});
