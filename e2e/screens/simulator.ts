import { openPhone } from '../support/browser.ts';
import type { Tour } from './tour.ts';

/** The simulated Zalo: chat windows and the control page. */
export async function simulatorScreens({ world, browser, camera }: Tour): Promise<void> {
  const { page } = await openPhone(browser);
  for (const [persona, who] of [
    ['worker', 'người lao động'],
    ['district-official', 'cán bộ huyện'],
    ['province-official', 'cán bộ tỉnh'],
  ] as const) {
    await page.goto(`${world.simulatorUrl}/chat/${persona}`);
    await page.getByRole('article', { name: 'Tin của chương trình' }).first().waitFor();
    await camera.take(page, { name: `chat-${persona}`, title: `Cửa sổ trò chuyện Zalo mô phỏng của ${who}` });
  }
  await page.goto(`${world.simulatorUrl}/chat/other-province-official`);
  await page.getByText('Chưa có tin nhắn').waitFor();
  await camera.take(page, { name: 'chat-tinh-khac', title: 'Cán bộ tỉnh khác không nhận tin nào' });
  await page.goto(`${world.simulatorUrl}/chat/worker`);
  await page.getByRole('textbox', { name: 'Tin nhắn' }).fill('Xin chào');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await page.getByText('Kính chào Anh/Chị').waitFor();
  await camera.take(page, { name: 'chat-hoi-dap', title: 'Người lao động nhắn tin cho chương trình' });
  await page.goto(`${world.simulatorUrl}/control`);
  await page.getByRole('heading', { name: 'Bảng điều khiển' }).waitFor();
  await camera.take(page, { name: 'dieu-khien', title: 'Bảng điều khiển của Zalo mô phỏng' });
  await page.goto(`${world.simulatorUrl}/`);
  await camera.take(page, { name: 'cac-cua-so', title: 'Các cửa sổ của Zalo mô phỏng' });
}
