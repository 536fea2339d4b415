import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
  await answerUntil(talk, 'unit');
});
afterEach(() => talk[Symbol.asyncDispose]());

const unitId = async () => (await talk.draft())?.content.workplace?.unitId;

test('a place that several units share is asked back with a button for each', async () => {
  await talk.say('huyện châu thành');
  expect(await unitId()).toBeUndefined();
  expect(talk.last.buttons.length).toBeGreaterThan(2);
  await talk.tap(talk.last.buttons[0]!.title);
  expect(await unitId()).toMatch(/^tinh-/);
});

test('a unit that is not in the list is taken under “Khác” of its province, with its own name', async () => {
  await talk.say('công đoàn liên minh rừng xanh núi đỏ');
  await talk.tap('Đơn vị tôi không có ở đây');
  await talk.say('bắc giang');
  expect(await unitId()).toBe('tinh-24/khac');
  expect(await askedNow(talk)).toBe('unitOther');
  await talk.say('Công đoàn Cụm công nghiệp Mẫu');
  expect((await talk.draft())?.content.workplace?.unitOther).toBe('Công đoàn Cụm công nghiệp Mẫu');
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  expect((await talk.dossiers())[0]?.unitId).toBe('tinh-24/khac');
});

test('a province alone is asked for the unit below it', async () => {
  await talk.say('tỉnh bắc giang');
  expect(await unitId()).toBeUndefined();
  await talk.say('việt yên');
  expect(await unitId()).toBe('tinh-24/222');
});
