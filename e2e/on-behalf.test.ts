import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { signInAs } from './support/api.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import {
  arrive,
  button,
  declareAll,
  entry,
  field,
  fillInitiative,
  fillRecognition,
  fillTargetGroup,
  goOn,
  signInFromPage,
} from './support/person.ts';
import { openWorld, type World } from './support/world.ts';

const members = [
  { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001' },
  { fullName: 'Trần Văn Thí Dụ', phone: '0900000002' },
] as const;

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

/** Who the member is; Zalo does not ask for the officer's own number. */
async function fillMember(page: Page, { fullName, phone: number }: (typeof members)[number]): Promise<void> {
  await arrive(page, 'Thông tin cá nhân');
  expect(await field(page, 'Họ và tên').inputValue()).toBe('');
  await field(page, 'Họ và tên').fill(fullName);
  await field(page, 'Số điện thoại').click();
  expect(await page.locator('iframe[title="Chia sẻ số điện thoại"]').count()).toBe(0);
  await field(page, 'Số điện thoại').fill(number);
  await goOn(page, 'Nơi công tác');
  await page.getByText('Liên đoàn Lao động huyện Việt Yên').first().waitFor();
}

/** What the initiative is, with the member's consent, up to the receipt. */
async function enterInitiative(page: Page, fullName: string): Promise<void> {
  await fillInitiative(page);
  await goOn(page, 'Công nhận và áp dụng');
  await fillRecognition(page);
  await goOn(page, 'Minh chứng');
  await goOn(page, 'Cam kết');
  await page.getByText('Tác giả đã đồng ý cho công đoàn nộp thay').waitFor();
  await declareAll(page);
  await goOn(page, 'Kiểm tra lại');
  await button(page, 'Nộp bài').click();
  await arrive(page, 'Biên nhận');
  await page.getByText(`Đã nhận sáng kiến của ${fullName}`).waitFor();
}

it('an officer enters two members one after another, and the workplace is kept', async () => {
  const { page } = phone;
  await page.goto(world.page('/can-bo'));
  await signInFromPage(page, 'district-official');
  await arrive(page, 'Trang cán bộ');
  await page.getByText('Không còn việc nào đang chờ').waitFor();
  expect.soft(await faultsOf(page)).toEqual([]);
  await button(page, 'Nhập từng người').click();
  await arrive(page, 'Nhập từng người');
  expect.soft(await faultsOf(page)).toEqual([]);
  await button(page, 'Bắt đầu nhập').click();

  await fillMember(page, members[0]);
  await field(page, 'Công đoàn cơ sở').fill(entry.grassrootsUnion);
  await goOn(page, 'Nhóm đối tượng');
  await fillTargetGroup(page);
  await goOn(page, 'Nội dung sáng kiến');
  await enterInitiative(page, members[0].fullName);
  await page.getByText('Lần này Anh/Chị đã nhập 1 người.').waitFor();
  await button(page, 'Nhập tiếp người khác').click();

  await fillMember(page, members[1]);
  expect(await field(page, 'Công đoàn cơ sở').inputValue()).toBe(entry.grassrootsUnion);
  await goOn(page, 'Nhóm đối tượng');
  expect(await page.getByRole('radio', { name: entry.group, exact: true }).isChecked()).toBe(true);
  await goOn(page, 'Nội dung sáng kiến');
  await enterInitiative(page, members[1].fullName);
  await page.getByText('Lần này Anh/Chị đã nhập 2 người.').waitFor();

  await button(page, 'Về trang cán bộ').click();
  await page.getByRole('link', { name: /^2 hồ sơ chờ xác nhận/ }).click();
  await arrive(page, 'Hồ sơ đơn vị');
  for (const { fullName } of members) await page.getByText(`Tác giả: ${fullName}`).waitFor();
  expect.soft(await faultsOf(page)).toEqual([]);
  await field(page, 'Tìm hồ sơ')
    .or(page.getByRole('searchbox', { name: 'Tìm hồ sơ' }))
    .fill('thi du');
  await button(page, 'Tìm').click();
  await page.getByText(`Tác giả: ${members[0].fullName}`).waitFor({ state: 'detached' });
  await page.getByText(`Tác giả: ${members[1].fullName}`).waitFor();
  expect(phone.errors).toEqual([]);
});

it('what was entered is the officer’s to follow, in the author’s name and with the author’s consent', async () => {
  const officer = await signInAs(world, 'district-official');
  const dossiers = await Promise.all((await officer.dossiers()).map(({ code }) => officer.dossier(code)));
  expect(dossiers.map(({ content }) => content.author).sort((a, b) => (a.phone < b.phone ? -1 : 1))).toEqual(
    members.map(({ fullName, phone: number }) => ({ fullName, phone: number.replace(/^0/, '+84') })),
  );
  expect(new Set(dossiers.map(({ content }) => content.submittedBy))).toEqual(new Set(['union']));
});
