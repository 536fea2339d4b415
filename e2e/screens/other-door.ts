import type { Page } from 'playwright-core';
import { openPhone } from '../support/browser.ts';
import { entry } from '../support/person.ts';
import type { Tour } from './tour.ts';

/** A draft that goes on in the chat: what the app says of it on opening, and while it stands open. */
export async function otherDoorScreens({ world, browser, camera }: Tour, page: Page): Promise<void> {
  const { page: chat, context } = await openPhone(browser);
  await chat.goto(`${world.simulatorUrl}/chat/worker`);
  await say(chat, { line: 'Nộp sáng kiến', heard: 'viết dở' });
  await say(chat, { line: 'Viết tiếp', heard: 'cho biết tên sáng kiến' });
  await say(chat, { line: entry.title, heard: 'Anh/Chị mô tả sáng kiến' });
  await page.goto(world.page('/nop/personal'));
  await page.getByText('Bạn đã viết tiếp qua tin nhắn').waitFor();
  await camera.take(page, { name: 'viet-tiep-tu-chat', title: 'Bản nháp đã viết tiếp qua tin nhắn Zalo' });
  await page.getByRole('button', { name: /^Viết tiếp: / }).click();
  await say(chat, { line: entry.description, heard: 'Đã nhận' });
  await say(chat, { line: 'Xong', heard: 'làm lợi bao nhiêu' });
  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
  await page.getByText('Vừa được sửa qua tin nhắn').waitFor();
  await camera.take(page, { name: 'sua-qua-chat', title: 'Tin nhắn Zalo vừa sửa bản nháp đang mở' });
  await context.close();
}

type Said = { line: string; heard: string };

async function say(chat: Page, { line, heard }: Said): Promise<void> {
  await chat.getByRole('textbox', { name: 'Tin nhắn' }).fill(line);
  await chat.getByRole('button', { name: 'Gửi', exact: true }).click();
  await chat.getByText(heard).last().waitFor();
}
