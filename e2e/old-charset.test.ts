import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signInAs, type Client } from './support/api.ts';
import { openBrowser, openPhone, type Phone } from './support/browser.ts';
import { arrive, button, field, goOn, signInOnZalo } from './support/person.ts';
import { aSubmission } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

/** In TCVN3 the toned capital that begins a sentence is a small letter of another font: Á came as á. */
const OLD = '¸p dông tõ th¸ng n¨m. C«ng nh©n ®Ò nghÞ c¶i tiÕn quy tr×nh, gi¶m thêi gian thay khu«n.';
const NEW = 'áp dụng từ tháng năm. Công nhân đề nghị cải tiến quy trình, giảm thời gian thay khuôn.';
const OTHER_OLD = 'Sau khi l¾p thªm c¶m biÕn, tØ lÖ s¶n phÈm lçi gi¶m nhiÒu.';

let world: World;
let browser: Browser;
let phone: Phone;
let page: Page;
let api: Client;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  phone = await openPhone(browser);
  page = phone.page;
  await phone.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  api = await signInAs(world, 'worker');
  await keepDraft(aSubmission({ workplace: {}, initiative: {} }));
  await page.goto(world.page('/'));
  await button(page, 'Nộp sáng kiến').click();
  await signInOnZalo(page, 'worker');
  await arrive(page, 'Thông tin cá nhân');
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

// One visit to the form: what comes after a step that failed has nothing to stand on.
let broken = false;
afterEach(async ({ task }) => {
  if (broken || task.result?.state !== 'fail') return;
  broken = true;
  const picture = join(tmpdir(), 'sang-kien-e2e-old-charset.png');
  await page.screenshot({ path: picture });
  console.error(`The worker's screen at ${page.url()}: ${picture}\n${phone.errors.join('\n')}`);
});
beforeEach(({ skip }) => skip(broken, 'an earlier step failed'));

async function keepDraft(content: Record<string, unknown>): Promise<void> {
  const { version } = await api.draft();
  const headers = { 'If-Match': `"${version}"` };
  expect((await api.ask('/draft', { method: 'PUT', body: content, headers })).status).toBe(200);
}

/** As a person does it: out of another window, by the keys of the clipboard. */
async function paste(into: Locator, text: string): Promise<void> {
  await into.focus();
  // The page's own words: these tests are typed for Node.
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press('Control+V');
}

const question = () => page.getByRole('group', { name: /phông chữ cũ/ });
const description = () => field(page, 'Mô tả sáng kiến');
const finder = () => page.getByRole('combobox', { name: 'Nơi công tác', exact: true });
const hasFocus = (what: Locator) => what.evaluate((element) => element.matches(':focus'));

describe('a worker looks for the workplace', () => {
  it('finds it by words of the company, without marks, with a slip', async () => {
    await goOn(page, 'Nơi công tác');
    await finder().fill('may viet yan');
    const group = page.getByRole('group', { name: 'Liên đoàn Lao động tỉnh Bắc Giang' });
    await group.getByRole('option', { name: 'Liên đoàn Lao động huyện Việt Yên' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => finder().inputValue()).toBe('Liên đoàn Lao động huyện Việt Yên');
  });

  it('tells units of one name apart by their province', async () => {
    await finder().fill('chau thanh');
    const names = page.getByRole('option', { name: /^Liên đoàn Lao động huyện Châu Thành Liên đoàn / });
    await names.first().waitFor();
    expect(await names.count()).toBe(10);
    expect(new Set(await names.allTextContents()).size).toBe(10);
    await page.keyboard.press('Escape');
  });

  it('names a unit that the list does not have, under its province', async () => {
    await finder().fill('bac giang');
    await page.getByRole('option').first().waitFor();
    await button(page, 'Đơn vị tôi không có ở đây').click();
    const province = page.getByLabel('Tỉnh, thành phố hoặc ngành');
    expect(await hasFocus(province)).toBe(true);
    await province.selectOption('Bắc Giang');
    await field(page, 'Tên đơn vị của bạn').fill('Công đoàn Cụm công nghiệp Mẫu');
    await field(page, 'Công đoàn cơ sở').fill('CĐCS Công ty May Mẫu');
    await goOn(page, 'Nhóm đối tượng');
    const { workplace } = (await api.draft()).content;
    expect(workplace).toMatchObject({ unitId: 'tinh-24/khac', unitOther: 'Công đoàn Cụm công nghiệp Mẫu' });
  });

  it('is offered the last choice before typing, with no network', async () => {
    await button(page, 'Quay lại').click();
    await button(page, 'Đổi nơi công tác').click();
    await field(page, 'Công đoàn cơ sở').focus();
    await phone.context.setOffline(true);
    await finder().focus();
    const last = page.getByRole('group', { name: 'Lần trước bạn chọn' }).getByRole('option');
    expect(await last.innerText()).toContain('Đơn vị khác thuộc Liên đoàn Lao động tỉnh Bắc Giang');
    await finder().fill('hiep hoa');
    await page.getByRole('option', { name: 'Liên đoàn Lao động huyện Hiệp Hòa' }).click();
    await phone.context.setOffline(false);
    await goOn(page, 'Nhóm đối tượng');
  });
});

describe('a worker pastes text in an old charset', () => {
  it('sees both versions, and nothing is changed yet', async () => {
    await goOn(page, 'Nội dung sáng kiến');
    await description().fill('Mở đầu. ');
    await description().press('End');
    await paste(description(), OLD);
    await question().waitFor();
    expect(await hasFocus(question())).toBe(true);
    expect(await description().inputValue()).toBe(`Mở đầu. ${OLD}`);
    expect(await page.getByRole('group', { name: 'Bản bạn dán' }).innerText()).toBe(OLD);
    expect(await page.getByRole('group', { name: 'Bản đã chuyển' }).innerText()).toBe(NEW);
    expect(await question().innerText()).toContain('“áp”');
  });

  it('stands on a phone one below the other, within the screen', async () => {
    const before = await page.getByRole('group', { name: 'Bản bạn dán' }).boundingBox();
    const after = await page.getByRole('group', { name: 'Bản đã chuyển' }).boundingBox();
    expect(after!.y).toBeGreaterThan(before!.y + before!.height);
    expect(after!.x + after!.width).toBeLessThan(390);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('takes the converted one by the keyboard, and takes it back', async () => {
    const left = await page.getByText(/^Còn [\d.]+ ký tự$/).innerText();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await hasFocus(button(page, 'Dùng bản đã chuyển'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await description().inputValue()).toBe(`Mở đầu. ${NEW}`);
    expect(await hasFocus(description())).toBe(true);
    await page.getByRole('status').filter({ hasText: 'Đã thay bằng bản đã chuyển.' }).waitFor();
    expect(await page.getByText(/^Còn [\d.]+ ký tự$/).innerText()).toBe(left);
    await button(page, 'Hoàn tác').click();
    expect(await description().inputValue()).toBe(`Mở đầu. ${OLD}`);
    expect(await hasFocus(question())).toBe(true);
  });

  it('keeps it as it is, and is not asked about the same text again', async () => {
    await button(page, 'Giữ nguyên').click();
    await question().waitFor({ state: 'hidden' });
    expect(await description().inputValue()).toBe(`Mở đầu. ${OLD}`);
    await description().fill('');
    await paste(description(), OLD);
    expect(await description().inputValue()).toBe(OLD);
    expect(await question().count()).toBe(0);
  });

  it('is asked nothing about clean text, and decomposed text is composed in silence', async () => {
    await field(page, 'Tên sáng kiến').fill('');
    await paste(field(page, 'Tên sáng kiến'), 'Cải tiến gá hàn'.normalize('NFD'));
    expect(await field(page, 'Tên sáng kiến').inputValue()).toBe('Cải tiến gá hàn');
    await paste(field(page, 'Tên sáng kiến'), ' số 2 – café, 25 °C');
    expect(await field(page, 'Tên sáng kiến').inputValue()).toBe('Cải tiến gá hàn số 2 – café, 25 °C');
    expect(await question().count()).toBe(0);
  });

  it('is asked about a draft that came from elsewhere, when its step opens', async () => {
    await description().fill('');
    await button(page, 'Quay lại').click();
    await arrive(page, 'Nhóm đối tượng');
    await page.getByText('Đã lưu nháp').waitFor();
    const { content } = await api.draft();
    await keepDraft({ ...content, initiative: { ...content.initiative, description: OTHER_OLD } });
    await page.reload();
    await arrive(page, 'Nhóm đối tượng');
    await goOn(page, 'Nội dung sáng kiến');
    await question().waitFor();
    expect(await hasFocus(question())).toBe(false);
    await button(page, 'Dùng bản đã chuyển').click();
    expect(await description().inputValue()).toContain('Sau khi lắp thêm cảm biến');
    // While the network was away, drafts could not be saved; nothing else went wrong.
    expect(phone.errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
