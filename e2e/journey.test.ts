import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signInAs } from './support/api.ts';
import { openBrowser, openPhone, slowNetwork, type Phone } from './support/browser.ts';
import { makePdf, takePhoto } from './support/files.ts';
import {
  arrive,
  button,
  declareAll,
  entry,
  field,
  fillInitiative,
  fillPersonal,
  fillRecognition,
  fillTargetGroup,
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
let worker: Phone;
let page: Page;
let code: string;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  worker = await openPhone(browser);
  page = worker.page;
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

// One journey: what comes after a step that failed has nothing to stand on.
let broken = false;
afterEach(async ({ task }) => {
  if (broken || task.result?.state !== 'fail') return;
  broken = true;
  const picture = join(tmpdir(), 'sang-kien-e2e-failed.png');
  await page.screenshot({ path: picture });
  console.error(`The worker's screen at ${page.url()}: ${picture}\n${worker.errors.join('\n')}`);
});
beforeEach(({ skip }) => skip(broken, 'an earlier step failed'));

const phoneOf = async (persona: string) => {
  const phone = await openPhone(browser);
  await phone.page.goto(`${world.simulatorUrl}/chat/${persona}`);
  return phone;
};

/** Error that the field itself names by `aria-describedby`. */
async function errorAt(name: string): Promise<string> {
  const box = field(page, name);
  expect(await box.getAttribute('aria-invalid')).toBe('true');
  const ids = ((await box.getAttribute('aria-describedby')) ?? '').split(' ');
  const id = ids.find((each) => each.endsWith('-error'));
  expect(id).toBeDefined();
  return page.locator(`[id="${id}"]`).innerText();
}

describe('a worker hands in an initiative from the QR code of the unit', () => {
  it('comes by the QR code and signs in on Zalo’s page', async () => {
    await page.goto(world.page(unitOfQr));
    await arrive(page, '01 triệu sáng kiến');
    await page.getByText('Liên đoàn Lao động huyện Việt Yên').waitFor();
    await button(page, 'Nộp sáng kiến').click();
    await signInOnZalo(page, 'worker');
    await arrive(page, 'Thông tin cá nhân');
  });

  it('refuses to share the phone number and types it', async () => {
    await fillPersonal(page);
    await goOn(page, 'Nơi công tác');
  });

  it('finds the workplace of the QR code filled in', async () => {
    const unit = page.getByRole('combobox', { name: 'Nơi công tác', exact: true });
    expect(await unit.inputValue()).toContain('Việt Yên');
    await fillWorkplace(page);
    await goOn(page, 'Nhóm đối tượng');
    await fillTargetGroup(page);
    await goOn(page, 'Nội dung sáng kiến');
    await fillInitiative(page);
    await goOn(page, 'Công nhận và áp dụng');
  });

  it('attaches a PDF and a photo and sees them arrive', async () => {
    await fillRecognition(page);
    await goOn(page, 'Minh chứng');
    const photo = await takePhoto(page, 'Ảnh gá bắt vít.jpg');
    const pdf = makePdf('Quyết định công nhận.pdf', 3_000_000);
    const slow = await slowNetwork(page, 1_000_000);
    await page.getByLabel('Tệp minh chứng').setInputFiles([pdf, photo]);
    await page.getByRole('progressbar', { name: 'Tiến độ tải tệp Quyết định công nhận.pdf' }).waitFor();
    await slow.end();
    await page.getByText('Đã tải lên').nth(1).waitFor();
    await page.getByText('Quyết định công nhận.pdf').waitFor();
    await page.getByText(/^Ảnh gá bắt vít/).waitFor();
  });

  it('is refused a Drive link of another host, at the field, and goes on without it', async () => {
    await field(page, 'Liên kết Google Drive').fill('https://drive.example.com/file/d/abc');
    await button(page, 'Tiếp tục').click();
    await page.getByRole('alert').filter({ hasText: 'Vui lòng xem lại' }).waitFor();
    expect(await errorAt('Liên kết Google Drive')).toContain('https://drive.google.com/');
    await field(page, 'Liên kết Google Drive').fill('');
    await goOn(page, 'Cam kết');
  });

  it('mends an impossible date at its field and the files are still there', async () => {
    await button(page, 'Quay lại').click();
    await arrive(page, 'Minh chứng');
    await button(page, 'Quay lại').click();
    await arrive(page, 'Công nhận và áp dụng');
    await field(page, 'Ngày công nhận').fill('31/2/2022');
    await button(page, 'Tiếp tục').click();
    await page.getByRole('alert').waitFor();
    expect(await errorAt('Ngày công nhận')).toContain('ngày có thật');
    await field(page, 'Ngày công nhận').fill(entry.recognisedOn);
    await goOn(page, 'Minh chứng');
    await page.getByText('Đã tải lên').nth(1).waitFor();
    await goOn(page, 'Cam kết');
  });

  it('loses nothing in a reload half-way', async () => {
    await declareAll(page);
    await page.getByText('Đã lưu nháp').waitFor();
    await page.reload();
    await arrive(page, 'Cam kết');
    for (const box of await page.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(true);
    await goOn(page, 'Kiểm tra lại');
    const words = await page.getByRole('main').innerText();
    for (const said of [entry.fullName, entry.title, entry.group, entry.documentNo, entry.grassrootsUnion])
      expect(words).toContain(said);
    expect(words).toContain('Quyết định công nhận.pdf');
  });

  it('changes one group from the check page and comes back to it', async () => {
    const edits = page.getByRole('link', { name: /^Sửa/ });
    expect(await edits.count()).toBe(7);
    await page.getByRole('link', { name: 'Sửa Nội dung sáng kiến' }).click();
    await arrive(page, 'Nội dung sáng kiến');
    await field(page, 'Tên sáng kiến').fill(`${entry.title} (sửa)`);
    await goOn(page, 'Kiểm tra lại');
    await page.getByText(`${entry.title} (sửa)`).waitFor();
  });

  it('taps “Nộp bài” twice fast and gets one dossier, with a code and a QR code', async () => {
    await button(page, 'Nộp bài').dblclick();
    await arrive(page, 'Biên nhận');
    code = await page.getByText(/^SK-[2-9A-Z]{4}-[2-9A-Z]{4}$/).innerText();
    await page.getByRole('img', { name: new RegExp(`Mã QR.*${code}`) }).waitFor();
    const api = await signInAs(world, 'worker');
    const mine = await api.dossiers();
    expect(mine.map((each) => each.code)).toEqual([code]);
    const dossier = await api.dossier(code);
    expect(dossier.files.map(({ kind }) => kind).sort()).toEqual(['image', 'pdf']);
    expect(dossier.content.workplace.unitId).toBe('tinh-24/222');
    expect((await api.draft()).version).toBe(0);
  });

  it('finds it in “Hồ sơ của tôi”, with its timeline', async () => {
    await page.goto(world.page('/'));
    await button(page, 'Hồ sơ của tôi').click();
    await arrive(page, 'Hồ sơ của tôi');
    await page.getByRole('link', { name: new RegExp(code) }).click();
    await arrive(page, `Hồ sơ ${code}`);
    await page.getByRole('heading', { name: 'Diễn biến hồ sơ' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Đã nộp' }).first().waitFor();
    expect(worker.errors).toEqual([]);
  });

  it('gets the receipt in the chat window', async () => {
    const { page: chat } = await phoneOf('worker');
    const receipt = chat.getByRole('article', { name: 'Tin của chương trình' }).filter({ hasText: code });
    await receipt.waitFor();
    expect(await receipt.count()).toBe(1);
    expect(await receipt.innerText()).toContain('đã nhận được sáng kiến');
  });

  it.each(['district-official', 'province-official'])(
    'tells the %s, who opens the dossier from the message',
    async (persona) => {
      const official = await phoneOf(persona);
      const notice = official.page
        .getByRole('article', { name: 'Tin của chương trình' })
        .filter({ hasText: code });
      await notice.waitFor();
      expect(await notice.count()).toBe(1);
      const opening = official.context.waitForEvent('page');
      await notice.getByRole('link', { name: 'Xem hồ sơ' }).click();
      const app = await opening;
      await signInFromPage(app, persona);
      await arrive(app, `Hồ sơ ${code}`);
      await app.getByText(entry.fullName).first().waitFor();
      expect(official.errors).toEqual([]);
    },
  );

  it('tells nobody in another province, and shows them nothing', async () => {
    const other = await phoneOf('other-province-official');
    await other.page.getByText('Chưa có tin nhắn').waitFor();
    expect(await other.page.getByRole('article').count()).toBe(0);
    await other.page.goto(world.page(`/ho-so/${code}`));
    await signInFromPage(other.page, 'other-province-official');
    await other.page.getByText(/[Kk]hông tìm thấy/).waitFor();
    expect(await other.page.getByText(entry.fullName).count()).toBe(0);
    const api = await signInAs(world, 'other-province-official');
    expect((await api.ask(`/submissions/${code}`)).status).toBe(404);
    expect(await heading(other.page, /Hồ sơ/).count()).toBe(1);
  });
});
