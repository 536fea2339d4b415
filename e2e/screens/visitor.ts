import type { Page } from 'playwright-core';
import { arrive, button, field, signInOnZalo, unitOfQr } from '../support/person.ts';
import type { Camera } from './camera.ts';
import type { Tour } from './tour.ts';

/** What anybody sees who has not signed in, up to the first step. */
export async function visitorScreens({ world, camera }: Tour, page: Page): Promise<void> {
  await page.goto(world.page(unitOfQr));
  await page.getByText('Đang nhận sáng kiến').waitFor();
  await page.getByText('Liên đoàn Lao động huyện Việt Yên').waitFor();
  await camera.take(page, { name: 'trang-dau', title: 'Trang đầu, vào từ mã QR của huyện Việt Yên' });
  await button(page, 'Hướng dẫn').click();
  await arrive(page, 'Hướng dẫn');
  await camera.take(page, { name: 'huong-dan', title: 'Hướng dẫn' });
  await button(page, 'Quay lại').click();
  await button(page, 'Hỗ trợ').click();
  await arrive(page, 'Hỗ trợ');
  await supportScreens(camera, page);
  await page.goto(world.page('/quyen'));
  await arrive(page, /Quyền/);
  await camera.take(page, { name: 'quyen', title: 'Quyền và thông tin ứng dụng' });
  await page.goto(world.page('/khong-co-trang-nay'));
  await arrive(page, 'Không tìm thấy trang');
  await camera.take(page, { name: 'khong-tim-thay', title: 'Địa chỉ không có' });
  await page.goto(world.page('/ho-so'));
  await arrive(page, 'Đăng nhập');
  await camera.take(page, { name: 'dang-nhap', title: 'Một trang cần đăng nhập' });
  await button(page, 'Đăng nhập bằng Zalo').click();
  await page.getByRole('heading', { name: 'Đăng nhập bằng Zalo' }).waitFor();
  await camera.take(page, {
    name: 'zalo-chon-nguoi',
    title: 'Trang đăng nhập của Zalo mô phỏng: chọn một người',
  });
  await signInOnZalo(page, 'worker');
  await arrive(page, 'Hồ sơ của tôi');
  await camera.take(page, { name: 'ho-so-trong', title: 'Hồ sơ của tôi, chưa có hồ sơ nào' });
  await button(page, 'Quay lại').click();
  await button(page, 'Thông báo').click();
  await arrive(page, 'Thông báo');
  await camera.take(page, { name: 'thong-bao-trong', title: 'Thông báo, chưa có tin nào' });
}

async function supportScreens(camera: Camera, page: Page): Promise<void> {
  await camera.take(page, { name: 'ho-tro', title: 'Hỗ trợ' });
  const ask = async (question: string, heard: string) => {
    await field(page, 'Câu hỏi của bạn').fill(question);
    await button(page, 'Hỏi').click();
    await page.getByRole('status').getByText(heard).waitFor();
  };
  await ask('sk viet mo ta dc bao nhieu ky tu vay', '2.000 ký tự');
  await camera.take(page, { name: 'ho-tro-tra-loi', title: 'Hỗ trợ, một câu hỏi không dấu được trả lời' });
  await ask('Đội tuyển Việt Nam đá mấy giờ?', 'Xin lỗi');
  await camera.take(page, { name: 'ho-tro-khong-ro', title: 'Hỗ trợ, câu hỏi ngoài Chương trình' });
  await page.getByText('Điều kiện và thời gian').click();
  await button(page, 'Giai đoạn 2').last().click();
  await page.getByText('24h00 ngày 1/9/2023').first().waitFor();
  await camera.take(page, { name: 'ho-tro-chu-de', title: 'Hỗ trợ, một chủ đề đang mở' });
}
