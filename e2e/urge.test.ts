import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { faultsOf } from './support/accessibility.ts';
import { send, signInAs } from './support/api.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { arrive, button, field, heading, signInFromPage, tick } from './support/person.ts';
import { openWorld, type World } from './support/world.ts';

const DISTRICT = 'Liên đoàn Lao động huyện Việt Yên';
const BOARD = '/can-bo/bang?don-vi=tinh-24%2F222';

let world: World;
let browser: Browser;
let province: Phone;
let district: Phone;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  [province, district] = [await openPhone(browser), await openPhone(browser)];
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const copy = (page: Page) => page.locator('.urge-copy').first();

it('a province urges a district from the board, and the district’s chat leads it to its figures', async () => {
  const { page } = province;
  await page.goto(world.page(BOARD));
  await signInFromPage(page, 'province-official');
  await page.getByRole('link', { name: 'Đôn đốc đơn vị này' }).click();
  await arrive(page, 'Đôn đốc đơn vị');
  const box = page.getByRole('checkbox', { name: DISTRICT, exact: true });
  await box.waitFor();
  expect(await box.isChecked()).toBe(true);
  expect(await faultsOf(page)).toEqual([]);

  await button(page, 'Soạn nội dung cho 1 đơn vị').click();
  await arrive(page, 'Nội dung đôn đốc');
  await page.getByText('Phạm Văn Mẫu').waitFor();
  await page.getByText('nhận qua tin nhắn').waitFor();
  expect(await copy(page).innerText()).toContain('chưa có sáng kiến nào');

  await field(page, 'Nội dung').fill('Kính gửi [đơn vị]: đề nghị quan tâm, [số lượng] sáng kiến.');
  await button(page, 'Gửi đôn đốc (1 đơn vị)').click();
  await page.getByText('Không có mục [số lượng]').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await field(page, 'Nội dung').fill('Kính gửi [đơn vị]: mới có [số đã nộp] sáng kiến.');
  expect(await copy(page).innerText()).toBe(`Kính gửi ${DISTRICT}: mới có 0 sáng kiến.`);
  await button(page, 'Gửi đôn đốc (1 đơn vị)').click();
  await arrive(page, 'Đã gửi đôn đốc');
  await page.getByText('Đã gửi đôn đốc tới 1 đơn vị (1 cán bộ)').waitFor();

  await page.getByRole('link', { name: /^Lịch sử đôn đốc/ }).click();
  await arrive(page, 'Lịch sử đôn đốc');
  await page.getByText('Đang chờ').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  const chat = district.page;
  await chat.goto(`${world.simulatorUrl}/chat/district-official`);
  const message = chat.getByRole('article', { name: 'Tin của chương trình' }).last();
  await message.getByText(`Kính gửi ${DISTRICT}: mới có 0 sáng kiến.`).waitFor();
  await message.getByText('Liên đoàn Lao động tỉnh Bắc Giang').waitFor();
  const [board] = await Promise.all([
    district.context.waitForEvent('page'),
    message.getByRole('link', { name: 'Xem bảng đơn vị' }).click(),
  ]);
  await signInFromPage(board, 'district-official');
  await board.getByRole('heading', { level: 2, name: DISTRICT }).waitFor();
  expect([...province.errors, ...district.errors]).toEqual([]);
});

it('what was just urged is sent again only when that is ticked', async () => {
  const { page } = province;
  await page.goto(world.page('/can-bo/don-doc?don-vi=tinh-24%2F222'));
  await button(page, 'Soạn nội dung cho 1 đơn vị').click();
  await button(page, 'Chưa có đơn vị nào nhận được').waitFor();
  await tick(page.getByRole('checkbox', { name: /^Vẫn gửi tới 1 đơn vị/ }));
  await button(page, 'Gửi đôn đốc (1 đơn vị)').click();
  await heading(page, 'Đã gửi đôn đốc').waitFor();
  const { ask } = await signInAs(world, 'district-official');
  const { notifications } = (await (await ask('/notifications')).json()) as {
    notifications: { kind: string }[];
  };
  expect(notifications.filter(({ kind }) => kind === 'urge')).toHaveLength(2);
});

it('the Confederation hears of it when the district stays silent for five days', async () => {
  const at = '2022-06-20T09:30:00+07:00';
  await send(`${world.simulatorUrl}/control/clock`, { method: 'POST', body: { at } });
  const words = `${DISTRICT} đã được Liên đoàn Lao động tỉnh Bắc Giang đôn đốc 5 ngày trước`;
  await vi.waitFor(async () => expect(await chatOf('organiser')).toContain(words), { timeout: 20_000 });
});

it('whom to commend is listed by phase and quarter, for every eye', async () => {
  const { page } = province;
  await page.goto(world.page('/can-bo/bieu-duong'));
  await page.getByRole('heading', { level: 2, name: 'Tập thể tiêu biểu, giai đoạn 2' }).waitFor();
  await page.getByText(/^Bộ lọc: /).click();
  await page.getByLabel('Thời gian').selectOption('2022-Q1');
  await page.getByRole('radio', { name: 'Cá nhân' }).check();
  await page.getByRole('heading', { level: 2, name: 'Cá nhân tiêu biểu, quý I năm 2022' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

/** All that the programme has written to a person. */
async function chatOf(persona: string): Promise<string> {
  return (await send(`${world.simulatorUrl}/chat/${persona}/messages`)).text();
}
