import type { Page } from 'playwright-core';
import { openPhone } from '../support/browser.ts';
import { say, sendFile, tap } from '../support/chat.ts';
import { makePdf } from '../support/files.ts';
import { arrive, entry, signInFromPage } from '../support/person.ts';
import type { Camera } from './camera.ts';
import type { Tour } from './tour.ts';

/** A whole submission by chat, a question on the side, and a call for a person that an official answers. */
export async function chatScreens(tour: Tour): Promise<void> {
  const { world, browser, camera } = tour;
  const { page } = await openPhone(browser);
  await page.goto(`${world.simulatorUrl}/chat/worker2`);
  await submissionByChat(camera, page);
  await callForPerson(tour, page);
  await messengerScreens(tour);
}

async function submissionByChat(camera: Camera, page: Page): Promise<void> {
  const screen = (name: string, title: string) => camera.take(page, { name, title, screenOnly: true });
  await say(page, 'nop sang kien o day dc ko');
  await screen('chat-hoi', 'Trò chuyện: một câu hỏi không dấu, viết tắt');
  await say(page, 'nộp sáng kiến');
  await say(page, 'Trần Văn Thử');
  await say(page, entry.phone);
  await say(page, 'việt yên bắc giang');
  await screen('chat-nop', 'Trò chuyện: nộp sáng kiến từng câu');
  await say(page, entry.grassrootsUnion);
  await screen('chat-chon-nhom', 'Trò chuyện: chọn nhóm đối tượng bằng nút');
  await say(page, 'công nhân');
  await say(page, 'đính kèm được những loại file nào?');
  await screen('chat-hoi-giua-chung', 'Trò chuyện: hỏi giữa chừng, được trả lời rồi hỏi tiếp');
  await say(page, entry.title);
  await say(page, entry.description);
  await tap(page, 'Xong');
  await say(page, '120 triệu');
  for (const words of ['hội đồng', entry.documentNo, entry.recognisedOn, entry.appliedFrom])
    await say(page, words);
  await sendFile(page, makePdf('Quyết định công nhận.pdf'));
  await screen('chat-minh-chung', 'Trò chuyện: gửi tệp minh chứng');
  await tap(page, 'Xong');
  await screen('chat-cam-ket', 'Trò chuyện: cam kết');
  await tap(page, 'Tôi cam kết và đồng ý cả ba');
  await screen('chat-xem-lai', 'Trò chuyện: xem lại mọi câu trả lời trước khi nộp');
  await tap(page, 'Nộp bài');
  await screen('chat-bien-nhan', 'Trò chuyện: biên nhận');
}

async function callForPerson({ world, browser, camera }: Tour, chat: Page): Promise<void> {
  await say(chat, 'gặp cán bộ');
  await camera.take(chat, { name: 'chat-gap-can-bo', title: 'Trò chuyện: gặp cán bộ', screenOnly: true });
  const { page } = await openPhone(browser);
  await page.goto(world.page('/can-bo/can-giup'));
  await signInFromPage(page, 'district-official');
  await arrive(page, 'Người cần giúp');
  await page
    .getByRole('link', { name: /Trần Văn Thử|CĐCS/ })
    .first()
    .waitFor();
  await camera.take(page, { name: 'can-giup', title: 'Cán bộ: những người đang cần giúp' });
  await page
    .getByRole('link', { name: /Trần Văn Thử|CĐCS/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Cuộc trò chuyện', exact: true }).waitFor();
  await camera.take(page, { name: 'can-giup-mot-nguoi', title: 'Cán bộ: xem cuộc trò chuyện và trả lời' });
}

async function messengerScreens({ world, browser, camera }: Tour): Promise<void> {
  const { page } = await openPhone(browser);
  await page.goto(`${world.simulatorUrl}/messenger/worker`);
  await say(page, 'xin chào');
  await say(page, 'nộp sáng kiến');
  await camera.take(page, {
    name: 'messenger',
    title: 'Messenger mô phỏng: cùng một cuộc trò chuyện',
    screenOnly: true,
  });
}
