import type { Page } from 'playwright-core';
import { arrive, button, declareAll, field, goOn } from '../support/person.ts';
import type { Tour } from './tour.ts';

/** The end of the form, the closed gate, the receipt, and what comes after. */
export async function sendingScreens(tour: Tour, page: Page): Promise<void> {
  const { world, camera } = tour;
  await camera.take(page, { name: 'buoc-7', title: 'Bước 7, cam kết' });
  await button(page, 'Tiếp tục').click();
  await page.getByRole('alert').first().waitFor();
  await camera.take(page, { name: 'buoc-7-loi', title: 'Bước 7 chưa cam kết' });
  await declareAll(page);
  await goOn(page, 'Kiểm tra lại');
  await camera.take(page, { name: 'kiem-tra-lai', title: 'Kiểm tra lại' });
  await closedGate(tour, page);
  await button(page, 'Nộp bài').click();
  await arrive(page, 'Biên nhận');
  await page.getByRole('img', { name: /Mã QR/ }).waitFor();
  await camera.take(page, { name: 'bien-nhan', title: 'Biên nhận' });
  await button(page, 'Nộp sáng kiến khác').click();
  await arrive(page, 'Thông tin cá nhân');
  await field(page, 'Họ và tên').fill('Nguyễn Thị Mẫu');
  await page.getByText('Đã lưu nháp').waitFor();
  await page.goto(world.page('/'));
  await page.getByText('bản nháp đang viết dở').waitFor();
  await camera.take(page, {
    name: 'trang-dau-da-dang-nhap',
    title: 'Trang đầu khi đã đăng nhập, có bản nháp',
  });
  await button(page, 'Hồ sơ của tôi').click();
  await page.getByRole('link', { name: /SK-/ }).waitFor();
  await camera.take(page, { name: 'ho-so-cua-toi', title: 'Hồ sơ của tôi' });
  await dossier(tour, page);
}

async function closedGate({ world, camera }: Tour, page: Page): Promise<void> {
  const { simulator, clock } = world.demonstration;
  const before = clock.now();
  simulator.control('clock', { preset: 'between-phases' });
  await button(page, 'Nộp bài').click();
  await page.getByText('Giai đoạn 2 mở lúc').first().waitFor();
  await camera.take(page, {
    name: 'kiem-tra-lai-cong-dong',
    title: 'Kiểm tra lại khi cổng đóng giữa hai giai đoạn',
  });
  await page.goto(world.page('/'));
  await page.getByText('Giai đoạn 2 mở lúc').waitFor();
  await camera.take(page, { name: 'trang-dau-cong-dong', title: 'Trang đầu khi cổng đóng' });
  clock.set(before);
  await page.goto(world.page('/nop/kiem-tra'));
  await arrive(page, 'Kiểm tra lại');
}

async function dossier({ world, camera }: Tour, page: Page): Promise<void> {
  await page.getByRole('link', { name: /SK-/ }).click();
  await page.getByRole('heading', { name: 'Diễn biến hồ sơ' }).waitFor();
  await camera.take(page, { name: 'ho-so', title: 'Một hồ sơ và diễn biến của nó' });
  await page.goto(world.page('/ho-so/SK-2222-2223'));
  await page.getByText('gõ nhầm').waitFor();
  await camera.take(page, { name: 'ho-so-sai-ma', title: 'Mã hồ sơ gõ nhầm một ký tự' });
  await page.goto(world.page('/thong-bao'));
  await page.getByRole('link', { name: /Xem hồ sơ/ }).waitFor();
  await camera.take(page, { name: 'thong-bao', title: 'Thông báo' });
  await page.context().setOffline(true);
  await page.getByText('Máy đang không có mạng').waitFor();
  await camera.take(page, { name: 'mat-mang', title: 'Khi mất mạng' });
  await page.context().setOffline(false);
}
