import type { Locator, Page } from 'playwright-core';

/** What the worker of the tests hands in; every name and number is invented. */
export const entry = {
  fullName: 'Nguyễn Thị Mẫu',
  phone: '0900 000 001',
  grassrootsUnion: 'CĐCS Công ty May Việt Yên',
  group: 'Công nhân lao động trong các doanh nghiệp sản xuất, kinh doanh',
  title: 'Gá bắt vít nhanh cho chuyền lắp ráp',
  description:
    'Trước đây mỗi người giữ vít bằng tay, mất 12 giây một vít và hay rơi.\n' +
    'Tôi làm một cái gá bằng nhựa giữ sẵn sáu vít. Nay còn 7 giây một vít, mỗi ca thêm 50 sản phẩm.',
  benefit: '120.000.000',
  recognisedBy: 'Hội đồng sáng kiến Công ty May Việt Yên',
  documentNo: '15/QĐ-SK',
  recognisedOn: '15/3/2022',
  appliedFrom: '10/1/2022',
} as const;

export const unitOfQr = '/?unit=tinh-24%2F222';

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

/** Waits until the page of that title is there. */
export async function arrive(page: Page, title: string | RegExp): Promise<void> {
  await heading(page, title).waitFor();
}

/** Chooses a demonstration person on Zalo's page, which the simulator plays. */
export async function signInOnZalo(page: Page, persona: string): Promise<void> {
  await page.getByRole('heading', { name: 'Đăng nhập bằng Zalo' }).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${persona} ·`) }).click();
}

/** From a page that asks who one is to that page itself. */
export async function signInFromPage(page: Page, persona: string): Promise<void> {
  await button(page, 'Đăng nhập bằng Zalo').click();
  await signInOnZalo(page, persona);
}

/** Taps `Tiếp tục` and waits for the next step. */
export async function goOn(page: Page, nextTitle: string): Promise<void> {
  await button(page, 'Tiếp tục').click();
  await arrive(page, nextTitle);
}

/** Taps the words beside a box or a round choice, as people do: the label lies over the whole row. */
export async function tick(choice: Locator): Promise<void> {
  if (await choice.isChecked()) return;
  await choice.locator('xpath=following-sibling::label').click();
  if (!(await choice.isChecked())) throw new Error('A tap on the label did not tick its box.');
}

/** Zalo's phone sheet, which the simulator plays in a frame at the foot of the screen. */
export const phoneSheet = (page: Page) => page.frameLocator('iframe[title="Chia sẻ số điện thoại"]');

/** Says no when Zalo asks for the phone number, and types it. */
export async function refusePhoneAndType(page: Page, phone: string): Promise<void> {
  await field(page, 'Số điện thoại').click();
  await phoneSheet(page).getByRole('button', { name: 'Từ chối' }).click();
  await page.getByText('bạn nhập số điện thoại bằng tay').waitFor();
  await field(page, 'Số điện thoại').fill(phone);
}

export async function fillPersonal(page: Page): Promise<void> {
  await arrive(page, 'Thông tin cá nhân');
  await field(page, 'Họ và tên').fill(entry.fullName);
  await refusePhoneAndType(page, entry.phone);
  await tick(page.getByRole('checkbox', { name: 'Tôi là đoàn viên công đoàn' }));
}

export async function fillWorkplace(page: Page): Promise<void> {
  await field(page, 'Công đoàn cơ sở').fill(entry.grassrootsUnion);
}

export async function fillTargetGroup(page: Page): Promise<void> {
  await tick(page.getByRole('radio', { name: entry.group, exact: true }));
}

export async function fillInitiative(page: Page): Promise<void> {
  await field(page, 'Tên sáng kiến').fill(entry.title);
  await field(page, 'Mô tả sáng kiến').fill(entry.description);
  await field(page, 'Giá trị làm lợi (đồng)').fill(entry.benefit);
}

export async function fillRecognition(page: Page): Promise<void> {
  const bodies = page.getByRole('radiogroup', { name: 'Cấp công nhận' });
  await tick(bodies.getByRole('radio', { name: 'Hội đồng sáng kiến', exact: true }));
  await field(page, 'Nơi ra văn bản công nhận').fill(entry.recognisedBy);
  await field(page, 'Số văn bản').fill(entry.documentNo);
  await field(page, 'Ngày công nhận').fill(entry.recognisedOn);
  await field(page, 'Ngày áp dụng').fill(entry.appliedFrom);
}

export async function declareAll(page: Page): Promise<void> {
  for (const declaration of await page.getByRole('checkbox').all()) await tick(declaration);
}

/** From the first step to the check page, with everything that must be said and no files. */
export async function fillEverything(page: Page): Promise<void> {
  await fillPersonal(page);
  await goOn(page, 'Nơi công tác');
  await fillWorkplace(page);
  await goOn(page, 'Nhóm đối tượng');
  await fillTargetGroup(page);
  await goOn(page, 'Nội dung sáng kiến');
  await fillInitiative(page);
  await goOn(page, 'Công nhận và áp dụng');
  await fillRecognition(page);
  await goOn(page, 'Minh chứng');
  await goOn(page, 'Cam kết');
  await declareAll(page);
  await goOn(page, 'Kiểm tra lại');
}
