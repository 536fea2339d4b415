import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverOfFocus, doubleText, faultsOf, sticksOut, wcagFaultsOf } from './support/accessibility.ts';
import { signInAs } from './support/api.ts';
import { openBrowser, openPhone, PHONE } from './support/browser.ts';
import { makePdf } from './support/files.ts';
import {
  arrive,
  button,
  declareAll,
  entry,
  field,
  fillInitiative,
  fillRecognition,
  fillTargetGroup,
  fillWorkplace,
  goOn,
  refusePhoneAndType,
  signInFromPage,
  unitOfQr,
} from './support/person.ts';
import { aSubmission } from './support/submission.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let browser: Browser;
let code: string;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  const worker = await signInAs(world, 'worker2');
  const sent = await worker.ask('/submissions', {
    method: 'POST',
    body: aSubmission(),
    headers: { 'idempotency-key': 'accessibility' },
  });
  ({ code } = (await sent.json()) as { code: string });
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const widths = [PHONE, { width: 320, height: 640 }];

/** Looks at the page as it stands: for readers and fingers, on a narrow phone, with large text. */
async function inspect(page: Page, where: string): Promise<void> {
  expect.soft(await faultsOf(page), where).toEqual([]);
  for (const viewport of widths) {
    await page.setViewportSize(viewport);
    expect.soft(await sticksOut(page), `${where}, ${viewport.width} px`).toEqual([]);
    await doubleText(page, true);
    expect.soft(await sticksOut(page), `${where}, ${viewport.width} px, large text`).toEqual([]);
    await doubleText(page, false);
  }
  await page.setViewportSize(PHONE);
}

describe('every page can be used by everybody', () => {
  it('before one has signed in', async () => {
    const { page } = await openPhone(browser);
    await page.goto(world.page(unitOfQr));
    await page.getByText('Đang nhận sáng kiến').waitFor();
    await inspect(page, 'home');
    for (const [path, title] of [
      ['/huong-dan', 'Hướng dẫn'],
      ['/ho-tro', 'Hỗ trợ'],
      ['/quyen', /Quyền/],
      ['/ho-so', 'Đăng nhập'],
      ['/khong-co', 'Không tìm thấy trang'],
    ] as const) {
      await page.goto(world.page(path));
      await arrive(page, title);
      await inspect(page, path);
    }
  });

  it('on the steps, empty, with errors and filled in, and on the check page and the receipt', async () => {
    const { page } = await openPhone(browser);
    const stepWithErrors = async (where: string) => {
      await inspect(page, where);
      await button(page, 'Tiếp tục').click();
      await page.getByRole('alert').first().waitFor();
      await inspect(page, `${where} with errors`);
    };
    await page.goto(world.page('/nop/personal'));
    await signInFromPage(page, 'worker');
    await arrive(page, 'Thông tin cá nhân');
    await stepWithErrors('personal');
    await refusePhoneAndType(page, entry.phone);
    await field(page, 'Họ và tên').fill(entry.fullName);
    await page.getByText('Có đồng tác giả').click();
    await button(page, 'Thêm đồng tác giả').click();
    await inspect(page, 'co-author');
    await button(page, 'Bỏ đồng tác giả 1').click();
    await goOn(page, 'Nơi công tác');
    await stepWithErrors('workplace');
    await page.getByRole('combobox', { name: 'Nơi công tác' }).fill('viet yen');
    await page.getByRole('option').first().waitFor();
    await inspect(page, 'workplace with its list');
    await page.getByRole('option').first().click();
    await fillWorkplace(page);
    await inspect(page, 'workplace chosen');
    await goOn(page, 'Nhóm đối tượng');
    await stepWithErrors('target group');
    await fillTargetGroup(page);
    await goOn(page, 'Nội dung sáng kiến');
    await stepWithErrors('initiative');
    await fillInitiative(page);
    await goOn(page, 'Công nhận và áp dụng');
    await stepWithErrors('recognition');
    await fillRecognition(page);
    await goOn(page, 'Minh chứng');
    await field(page, 'Liên kết Google Drive').fill('https://drive.example.com/x');
    await page
      .getByLabel('Tệp minh chứng')
      .setInputFiles([
        makePdf('Một tên tệp rất dài không có chỗ ngắt_quyết_định_công_nhận_sáng_kiến_cấp_cơ_sở.pdf'),
        { name: 'Bảng tính.xlsx', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('xlsx') },
      ]);
    await page.getByText('Đã tải lên').waitFor();
    await stepWithErrors('evidence');
    await field(page, 'Liên kết Google Drive').fill('');
    await goOn(page, 'Cam kết');
    await stepWithErrors('declarations');
    await declareAll(page);
    await goOn(page, 'Kiểm tra lại');
    await inspect(page, 'check');
    await button(page, 'Nộp bài').click();
    await arrive(page, 'Biên nhận');
    await inspect(page, 'receipt');
  });

  it('after one has submitted', async () => {
    const { page } = await openPhone(browser);
    await page.goto(world.page('/ho-so'));
    await signInFromPage(page, 'worker2');
    await page.getByRole('link', { name: new RegExp(code) }).waitFor();
    await inspect(page, 'my dossiers');
    await page.goto(world.page(`/ho-so/${code}`));
    await page.getByRole('heading', { name: 'Diễn biến hồ sơ' }).waitFor();
    await inspect(page, 'dossier');
    await page.goto(world.page('/thong-bao'));
    await page.getByRole('link', { name: /Xem hồ sơ/ }).waitFor();
    await inspect(page, 'inbox');
  });

  it('for officials', async () => {
    const { page } = await openPhone(browser);
    await page.goto(world.page('/can-bo'));
    await signInFromPage(page, 'district-official');
    await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
    await inspect(page, 'officials’ front door');
    await page.goto(world.page('/can-bo/ho-so'));
    await page.getByRole('link', { name: new RegExp(code) }).waitFor();
    await inspect(page, 'officials’ list');
    await page.goto(world.page('/can-bo/nhap-thay'));
    await button(page, 'Bắt đầu nhập').waitFor();
    await inspect(page, 'entering on behalf');
    await page.goto(world.page('/'));
    await page.getByText('chưa đọc').waitFor();
    await inspect(page, 'official’s home');
    await page.goto(world.page('/can-bo/loi-moi?token=vi-du-lien-ket-loi-moi'));
    await arrive(page, 'Lời mời cán bộ');
    await inspect(page, 'invitation');
  });
});

it('the simulated Zalo can be used by everybody as well', async () => {
  const { page } = await openPhone(browser);
  const look = async (where: string) => {
    expect.soft(await wcagFaultsOf(page), where).toEqual([]);
    for (const viewport of widths) {
      await page.setViewportSize(viewport);
      expect.soft(await sticksOut(page), `${where}, ${viewport.width} px`).toEqual([]);
    }
  };
  for (const path of ['/', '/chat/worker2', '/chat/worker', '/messenger/worker', '/control']) {
    await page.goto(`${world.simulatorUrl}${path}`);
    await page.getByText(/^Bản trình diễn – không phải (Zalo|Messenger) thật$/).waitFor();
    await look(path);
  }
  await page.goto(world.page('/ho-so'));
  await button(page, 'Đăng nhập bằng Zalo').click();
  await page.getByRole('heading', { name: 'Đăng nhập bằng Zalo' }).waitFor();
  await look('sign-in');
});

it.each([
  ['a short phone', 600],
  ['what the screen keyboard leaves', 380],
])('never hides what has the focus, on %s', async (_, height) => {
  const { page } = await openPhone(browser, { width: 360, height });
  await page.goto(world.page('/nop/personal'));
  await signInFromPage(page, 'organiser');
  await arrive(page, 'Thông tin cá nhân');
  const hidden: (string | null)[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 14; presses += 1) {
      await page.keyboard.press(key);
      hidden.push(await coverOfFocus(page));
    }
  }
  // Zalo's sheet for the phone number lies where Zalo puts it.
  expect(hidden.filter((cover) => cover !== null && !cover.includes('<iframe'))).toEqual([]);
});

it('can be walked by keyboard alone, from the first page to the description', async () => {
  const { page } = await openPhone(browser);
  const { keyboard } = page;
  /** Goes forward with Tab until the control of that name has the focus. */
  const tabTo = async (name: string | RegExp) => {
    const said: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await keyboard.press('Tab');
      const focused = await page.locator(':focus').ariaSnapshot();
      said.push(focused.split('\n')[0] ?? '');
      if (typeof name === 'string' ? focused.includes(`"${name}"`) : name.test(focused)) return;
    }
    throw new Error(`Tab never came to ${String(name)}: ${said.join(' | ')}`);
  };
  await page.goto(world.page(unitOfQr));
  await page.getByText('Đang nhận sáng kiến').waitFor();
  await tabTo('Nộp sáng kiến');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Đăng nhập bằng Zalo' }).waitFor();
  await tabTo(/button "admin/);
  await keyboard.press('Enter');
  await arrive(page, 'Thông tin cá nhân');
  await tabTo('Họ và tên');
  await keyboard.type(entry.fullName);
  await tabTo('Số điện thoại');
  await keyboard.type('0900000007');
  await tabTo('Tôi là đoàn viên công đoàn');
  await keyboard.press('Space');
  await tabTo('Tiếp tục');
  await keyboard.press('Enter');
  await arrive(page, 'Nơi công tác');
  // The unit of the QR code is filled in as the step opens; who types before it stands is overtaken by it.
  await button(page, 'Đổi nơi công tác').waitFor();
  await tabTo('Nơi công tác');
  await keyboard.press('Control+A');
  await keyboard.type('viet yen');
  await page.getByRole('option').first().waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await button(page, 'Đổi nơi công tác').waitFor();
  await tabTo('Công đoàn cơ sở');
  await keyboard.type(entry.grassrootsUnion);
  await tabTo('Tiếp tục');
  await keyboard.press('Enter');
  await arrive(page, 'Nhóm đối tượng');
  await tabTo('Cán bộ công đoàn');
  await keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: entry.group, exact: true, checked: true }).waitFor();
  await tabTo('Tiếp tục');
  await keyboard.press('Enter');
  await arrive(page, 'Nội dung sáng kiến');
  await tabTo('Tiếp tục');
  await keyboard.press('Enter');
  // The summary of what is missing takes the focus, and its first link leads to the field.
  await page.getByRole('alert').waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  expect(await page.locator(':focus').ariaSnapshot()).toContain('Tên sáng kiến');
});
