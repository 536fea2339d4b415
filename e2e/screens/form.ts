import type { Page } from 'playwright-core';
import { slowNetwork } from '../support/browser.ts';
import { makePdf, takePhoto } from '../support/files.ts';
import {
  arrive,
  button,
  entry,
  field,
  fillInitiative,
  fillRecognition,
  fillTargetGroup,
  goOn,
  phoneSheet,
  tick,
} from '../support/person.ts';
import type { Camera } from './camera.ts';
import type { Tour } from './tour.ts';

/** Goes on without having said anything, so that every error shows. */
async function takeErrors(page: Page, camera: Camera, [name, title]: [string, string]): Promise<void> {
  await button(page, 'Tiếp tục').click();
  await page.getByRole('alert').first().waitFor();
  await camera.take(page, { name, title });
}

/** The steps before the files, each empty and with errors. */
export async function formScreens({ world, camera }: Tour, page: Page): Promise<void> {
  await page.goto(world.page('/nop/personal'));
  await personal(page, camera);
  await workplace(page, camera);
  await camera.take(page, { name: 'buoc-3', title: 'Bước 3, nhóm đối tượng' });
  await takeErrors(page, camera, ['buoc-3-loi', 'Bước 3 chưa chọn']);
  await fillTargetGroup(page);
  await page.getByRole('group').filter({ hasText: 'Ví dụ' }).nth(1).getByText('Ví dụ').click();
  await camera.take(page, { name: 'buoc-3-da-chon', title: 'Bước 3 đã chọn, mở ví dụ' });
  await goOn(page, 'Nội dung sáng kiến');
  await camera.take(page, { name: 'buoc-4', title: 'Bước 4, nội dung sáng kiến' });
  await field(page, 'Mô tả sáng kiến').fill(`${entry.description}\n`.repeat(14));
  await takeErrors(page, camera, ['buoc-4-loi', 'Bước 4 thiếu tên, mô tả quá dài']);
  await fillInitiative(page);
  await camera.take(page, { name: 'buoc-4-da-dien', title: 'Bước 4 đã điền' });
  await goOn(page, 'Công nhận và áp dụng');
  await recognition(page, camera);
}

async function personal(page: Page, camera: Camera): Promise<void> {
  await arrive(page, 'Thông tin cá nhân');
  await camera.take(page, { name: 'buoc-1', title: 'Bước 1, thông tin cá nhân' });
  await takeErrors(page, camera, ['buoc-1-loi', 'Bước 1 còn thiếu']);
  await field(page, 'Số điện thoại').click();
  const refusal = phoneSheet(page).getByRole('button', { name: 'Từ chối' });
  const typeByHand = page.getByText('bạn nhập số điện thoại bằng tay');
  const asked = await Promise.race([
    refusal.waitFor().then(() => true),
    typeByHand.waitFor().then(() => false),
  ]);
  if (asked) {
    await camera.take(page, {
      name: 'buoc-1-phieu-so-dien-thoai',
      title: 'Bước 1, Zalo hỏi số điện thoại',
      screenOnly: true,
    });
    await refusal.click();
    await typeByHand.waitFor();
  }
  await field(page, 'Họ và tên').fill(entry.fullName);
  await field(page, 'Số điện thoại').fill(entry.phone);
  await field(page, 'Năm sinh').fill('1990');
  await tick(page.getByRole('checkbox', { name: 'Tôi là đoàn viên công đoàn' }));
  await page.getByText('Có đồng tác giả').click();
  await button(page, 'Thêm đồng tác giả').click();
  await field(page, 'Đồng tác giả 1 – tên đầy đủ').fill('Trần Văn Thử');
  await field(page, 'Đồng tác giả 1 – phần đóng góp (%)').fill('40');
  await camera.take(page, { name: 'buoc-1-da-dien', title: 'Bước 1 đã điền, có đồng tác giả' });
  await goOn(page, 'Nơi công tác');
}

async function workplace(page: Page, camera: Camera): Promise<void> {
  const unit = page.getByRole('combobox', { name: 'Nơi công tác', exact: true });
  await button(page, 'Đổi nơi công tác').waitFor();
  await camera.take(page, { name: 'buoc-2', title: 'Bước 2, nơi công tác điền sẵn theo mã QR' });
  await button(page, 'Đổi nơi công tác').click();
  await unit.fill('');
  await takeErrors(page, camera, ['buoc-2-loi', 'Bước 2 còn thiếu']);
  await unit.fill('viet yen');
  await page.getByRole('option').first().waitFor();
  await camera.take(page, { name: 'buoc-2-tim', title: 'Bước 2, tìm đơn vị không cần gõ dấu' });
  await page.getByRole('option').first().click();
  await button(page, 'Đơn vị tôi không có ở đây').click();
  await page.getByLabel('Tỉnh, thành phố hoặc ngành').selectOption('tinh-24');
  await field(page, 'Tên đơn vị của bạn').waitFor();
  await camera.take(page, { name: 'buoc-2-don-vi-khac', title: 'Bước 2, đơn vị không có trong danh sách' });
  await unit.fill('viet yen');
  await page.getByRole('option').first().click();
  await field(page, 'Công đoàn cơ sở').fill(entry.grassrootsUnion);
  await goOn(page, 'Nhóm đối tượng');
}

async function recognition(page: Page, camera: Camera): Promise<void> {
  await camera.take(page, { name: 'buoc-5', title: 'Bước 5, công nhận và áp dụng' });
  await field(page, 'Ngày công nhận').fill('31/2/2022');
  await field(page, 'Ngày áp dụng').fill('31/8/2021');
  await takeErrors(page, camera, ['buoc-5-loi', 'Bước 5, ngày không có thật và ngày ngoài thời gian']);
  await fillRecognition(page);
  await camera.take(page, { name: 'buoc-5-da-dien', title: 'Bước 5 đã điền' });
  await goOn(page, 'Minh chứng');
}

/** Step 6: files on their way, arrived and refused, and a link of another host. */
export async function evidenceScreens({ camera }: Tour, page: Page): Promise<void> {
  await camera.take(page, { name: 'buoc-6', title: 'Bước 6, minh chứng' });
  const pdf = makePdf('Quyết định công nhận.pdf', 3_000_000);
  const slow = await slowNetwork(page, 300_000);
  const files = page.getByLabel('Tệp minh chứng');
  await files.setInputFiles([pdf, await takePhoto(page, 'Ảnh gá bắt vít.jpg')]);
  await page
    .getByText(/Đang tải lên [1-9]\d?%/)
    .first()
    .waitFor();
  await camera.take(page, { name: 'buoc-6-dang-tai', title: 'Bước 6, tệp đang tải lên' });
  await slow.end();
  await page.getByText('Đã tải lên').nth(1).waitFor();
  await files.setInputFiles([
    { name: 'Bảng tính.xlsx', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('xlsx') },
    { name: 'Đổi đuôi.pdf', mimeType: 'application/pdf', buffer: Buffer.from('không phải PDF'.repeat(50)) },
  ]);
  await page.getByText('đuôi tên tệp').waitFor();
  await field(page, 'Liên kết Google Drive').fill('https://drive.example.com/file/d/abc');
  await takeErrors(page, camera, ['buoc-6-loi', 'Bước 6, tệp không nhận và liên kết của nơi khác']);
  await button(page, 'Xóa tệp Bảng tính.xlsx').click();
  await button(page, 'Xóa tệp Đổi đuôi.pdf').click();
  await field(page, 'Liên kết Google Drive').fill('https://drive.google.com/drive/folders/vi-du?usp=sharing');
  await page.getByText('https://drive.google.com/ hoặc').first().waitFor({ state: 'hidden' });
  await camera.take(page, { name: 'buoc-6-da-dien', title: 'Bước 6 có tệp và liên kết' });
  await goOn(page, 'Cam kết');
}
