import { anImportFile, anImportRow } from '@sang-kien/bot-server/testing';
import { motTrieuSangKien } from '@sang-kien/shared';
import type { Page } from 'playwright-core';
import { demonstrationCredentials } from '../../scripts/demonstration/credentials.ts';
import { fillDatabase } from '../../scripts/seed/fill.ts';
import { openPhone } from '../support/browser.ts';
import { arrive, button, signInFromPage, tick } from '../support/person.ts';
import { DESK } from './camera.ts';
import type { Tour } from './tour.ts';

/** Enough that every board, list and report has something to show. */
const SUBMISSIONS = 6000;

/** A province's work, on the phone and on a desk, with months of entries behind it. */
export async function officialWorkScreens(tour: Tour): Promise<void> {
  const { world, browser } = tour;
  await fillDatabase({
    dataDir: world.dataDir,
    submissions: SUBMISSIONS,
    seed: 1,
    until: world.demonstration.clock.now(),
    programme: motTrieuSangKien,
    personalDataKey: demonstrationCredentials.personalDataKey,
  });
  const [{ page: phone }, { page: desk }] = [await openPhone(browser), await openPhone(browser, DESK)];
  for (const page of [phone, desk]) {
    await page.goto(world.page('/can-bo'));
    await signInFromPage(page, 'province-official');
    await arrive(page, 'Trang cán bộ');
    await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
  }
  await tour.camera.take(phone, { name: 'tinh', title: 'Cán bộ tỉnh: việc cần làm' });
  await tour.camera.take(desk, { name: 'tinh-rong', title: 'Cán bộ tỉnh: việc cần làm, trên máy tính' });
  await dossiers(tour, phone, desk);
  await figures(tour, phone, desk);
  await reaching(tour, phone);
  await entering(tour, phone);
  await managing(tour, phone);
}

async function dossiers({ world, camera }: Tour, phone: Page, desk: Page): Promise<void> {
  const waiting = world.page('/can-bo/ho-so?trang-thai=submitted&don-vi=tinh-24%2F222');
  for (const page of [phone, desk]) {
    await page.goto(waiting);
    await page.getByRole('link', { name: /SK-/ }).first().waitFor();
  }
  await camera.take(phone, { name: 'danh-sach', title: 'Hồ sơ chờ xác nhận của một huyện' });
  await camera.take(desk, { name: 'danh-sach-rong', title: 'Hồ sơ chờ xác nhận, trên máy tính' });
  for (const page of [phone, desk]) {
    await page.getByRole('link', { name: /SK-/ }).first().click();
    await button(page, 'Xác nhận').waitFor();
  }
  await camera.take(desk, { name: 'xu-ly-rong', title: 'Một hồ sơ chờ xử lý, trên máy tính' });
  await button(phone, 'Đề nghị bổ sung').click();
  await button(phone, 'Gửi đề nghị').waitFor();
  await camera.take(phone, { name: 'de-nghi-bo-sung', title: 'Đề nghị bổ sung một hồ sơ' });
}

async function figures({ world, camera }: Tour, phone: Page, desk: Page): Promise<void> {
  for (const page of [phone, desk]) {
    await page.goto(world.page('/can-bo/bang?don-vi=tinh-24'));
    await page.getByRole('heading', { name: 'Mười hai tuần qua' }).waitFor();
  }
  await camera.take(phone, { name: 'bang', title: 'Bảng đơn vị của tỉnh' });
  await camera.take(desk, { name: 'bang-rong', title: 'Bảng đơn vị, trên máy tính' });
  await phone.goto(world.page('/can-bo/bao-cao'));
  await phone.getByRole('heading', { name: 'Tải về' }).waitFor();
  await camera.take(phone, { name: 'bao-cao', title: 'Báo cáo tháng' });
}

async function reaching({ world, camera }: Tour, page: Page): Promise<void> {
  await page.goto(world.page('/can-bo/don-doc'));
  for (const unit of ['Lục Nam', 'Việt Yên']) {
    const box = page.getByRole('checkbox', { name: `Liên đoàn Lao động huyện ${unit}`, exact: true });
    await box.waitFor();
    await tick(box);
  }
  await camera.take(page, { name: 'don-doc', title: 'Đôn đốc: chọn đơn vị' });
  await page.getByRole('button', { name: /^Soạn nội dung cho/ }).click();
  await arrive(page, 'Nội dung đôn đốc');
  await button(page, 'Quay lại').waitFor();
  await camera.take(page, { name: 'don-doc-noi-dung', title: 'Đôn đốc: xem trước nội dung' });
  await page.goto(world.page('/can-bo/bieu-duong'));
  await arrive(page, 'Biểu dương');
  await camera.take(page, { name: 'bieu-duong', title: 'Danh sách đề nghị biểu dương' });
}

async function entering({ world, camera }: Tour, page: Page): Promise<void> {
  await page.goto(world.page('/can-bo/nhap-thay'));
  await button(page, 'Bắt đầu nhập').waitFor();
  await camera.take(page, { name: 'nhap-thay', title: 'Nhập thay đoàn viên, trước người đầu tiên' });
  await page.goto(world.page('/can-bo/nhap-tu-excel'));
  await button(page, 'Tải tệp mẫu').waitFor();
  await camera.take(page, { name: 'nhap-excel', title: 'Nhập từ Excel' });
  const wrong = { 3: { 'Số điện thoại': '0123' }, 5: { 'Ngày công nhận': '30/2/2022' } };
  const rows = [1, 2, 3, 4, 5, 6].map((row) => anImportRow(row, wrong[row as keyof typeof wrong]));
  await page.locator('input[type=file]').setInputFiles({
    name: 'sang-kien.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await anImportFile(rows)),
  });
  await page.getByRole('heading', { name: /dòng có lỗi/ }).waitFor();
  await camera.take(page, { name: 'nhap-excel-thu', title: 'Nhập từ Excel: từng ô có lỗi được chỉ rõ' });
}

async function managing({ world, camera }: Tour, page: Page): Promise<void> {
  for (const [path, name, title] of [
    ['can-bo', 'can-bo-loi-moi', 'Cán bộ và lời mời'],
    ['nhat-ky', 'nhat-ky', 'Nhật ký'],
    ['thong-bao', 'cai-dat-thong-bao', 'Cài đặt thông báo'],
    ['chua-gui', 'chua-gui', 'Thông báo chưa tới người nhận'],
  ] as const) {
    await page.goto(world.page(`/can-bo/${path}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await camera.take(page, { name, title });
  }
}
