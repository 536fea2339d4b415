import { openPhone } from '../support/browser.ts';
import { arrive, signInFromPage } from '../support/person.ts';
import type { Tour } from './tour.ts';

/** What a district's official sees, and a person without a role. */
export async function officialScreens({ world, browser, camera }: Tour): Promise<void> {
  const { page } = await openPhone(browser);
  await page.goto(world.page('/can-bo'));
  await signInFromPage(page, 'district-official');
  await arrive(page, 'Trang cán bộ');
  await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
  await camera.take(page, { name: 'can-bo', title: 'Cán bộ: việc cần làm' });
  await page.goto(world.page('/'));
  await page.getByText('1 tin chưa đọc').waitFor();
  await camera.take(page, { name: 'can-bo-trang-dau', title: 'Cán bộ: trang đầu' });
  await page.goto(world.page('/can-bo/ho-so'));
  await page.getByRole('link', { name: /SK-/ }).click();
  await page.getByRole('heading', { name: 'Diễn biến hồ sơ' }).waitFor();
  await camera.take(page, { name: 'can-bo-ho-so', title: 'Cán bộ: một hồ sơ' });
  await page.goto(world.page('/can-bo/loi-moi?token=vi-du-lien-ket-loi-moi'));
  await arrive(page, 'Lời mời cán bộ');
  await camera.take(page, { name: 'loi-moi', title: 'Lời mời cán bộ' });
}
