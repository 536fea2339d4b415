import { readFile } from 'node:fs/promises';
import { anImportFile, anImportRow } from '@sang-kien/bot-server/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doubleText, faultsOf, sticksOut } from './support/accessibility.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { arrive, button, signInFromPage } from './support/person.ts';
import { query } from './support/rows.ts';
import { openWorld, type World } from './support/world.ts';

const ROWS = 200;
/** By their number in the file; the sheet counts its headings too. */
const wrong: Record<number, [heading: string, cell: string | null, told: string]> = {
  7: ['Số điện thoại', '0123', 'Dòng 8, cột B (Số điện thoại): Số điện thoại chưa đúng.'],
  30: ['Họ và tên', null, 'Dòng 31, cột A (Họ và tên): Anh/Chị chưa nhập họ và tên.'],
  55: ['Ngày công nhận', '30/2/2022', 'Dòng 56, cột J (Ngày công nhận): Ngày công nhận chưa đúng.'],
  90: ['Nơi công tác', 'Hà Giang', 'Dòng 91, cột C (Nơi công tác): Không tìm thấy “Hà Giang”'],
  120: ['Cấp công nhận', 'Chưa', 'Dòng 121, cột H (Cấp công nhận): Sáng kiến cần được'],
  150: ['Nhóm đối tượng', 'Nhóm 9', 'Dòng 151, cột E (Nhóm đối tượng): Anh/Chị chọn một trong năm nhóm'],
  199: [
    'Đã có sự đồng ý của tác giả',
    'Không',
    'Dòng 200, cột N (Đã có sự đồng ý của tác giả): Chỉ nhập được',
  ],
};
const recorded = ROWS - Object.keys(wrong).length;

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

function theFile(): Promise<Uint8Array> {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const [heading, cell] = wrong[i + 1] ?? [];
    return anImportRow(i + 1, heading === undefined ? {} : { [heading]: cell ?? null });
  });
  return anImportFile(rows);
}

async function choose(page: Page, bytes: Uint8Array): Promise<void> {
  const name = 'sang-kien.xlsx';
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

async function faultless(page: Page): Promise<void> {
  expect.soft(await faultsOf(page)).toEqual([]);
  await doubleText(page, true);
  expect.soft(await sticksOut(page)).toEqual([]);
  await doubleText(page, false);
}

const dossiers = () =>
  query<{ code: string }>(world.dataDir, `select code from submission where idempotency_key like 'import:%'`);

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await button(page, name).click();
  return readFile(await (await download).path());
}

it('an official imports a spreadsheet: wrong cells are named, the others go in, and only once', async () => {
  const { page } = phone;
  await page.goto(world.page('/can-bo/nhap-tu-excel'));
  await signInFromPage(page, 'district-official');
  await arrive(page, 'Nhập từ Excel');
  expect((await saved(page, 'Tải tệp mẫu')).subarray(0, 2).toString()).toBe('PK');
  await faultless(page);

  await choose(page, Buffer.from('không phải Excel'));
  await page.getByText('Tệp này không phải tệp Excel').waitFor();
  const bytes = await theFile();
  await choose(page, bytes);
  await page.getByRole('heading', { name: '7 dòng có lỗi, không nhập được' }).waitFor();
  for (const [, , told] of Object.values(wrong)) await page.getByText(told).waitFor();
  await faultless(page);
  expect(dossiers()).toEqual([]);

  await button(page, `Nhập ${recorded} sáng kiến`).click();
  await page.getByText(`Đã nhập ${recorded} sáng kiến.`).waitFor();
  expect(dossiers()).toHaveLength(recorded);
  expect((await saved(page, 'Tải kết quả và mã hồ sơ (.xlsx)')).subarray(0, 2).toString()).toBe('PK');
  await faultless(page);

  await page.getByRole('link', { name: 'Nhập tệp khác' }).click();
  await choose(page, bytes);
  await page.getByText(`Đã nhập ${recorded} sáng kiến.`).waitFor();
  expect(await page.getByRole('button', { name: /^Nhập/ }).count()).toBe(0);
  expect(dossiers()).toHaveLength(recorded);

  await page.goto(world.page('/can-bo/bang?don-vi=tinh-24%2F222'));
  await page.getByText(String(recorded)).first().waitFor();
  await page.goto(world.page('/can-bo/ho-so'));
  await page
    .getByText(/^Cải tiến/)
    .first()
    .waitFor();
});
