import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
  await answerUntil(talk, 'description');
});
afterEach(() => talk[Symbol.asyncDispose]());

const description = async () => (await talk.draft())?.content.initiative?.description;

test('several messages are one description, in their order', async () => {
  await talk.say('Trước đây làm bằng tay.');
  await talk.say('Nay có gá.');
  expect(await description()).toBe('Trước đây làm bằng tay.\nNay có gá.');
});

test('what the app rewrote between two messages is kept, and the next one goes behind it', async () => {
  await talk.say('Phần một.');
  const { id, personId, version, content } = (await talk.draft())!;
  const initiative = { ...content.initiative, description: 'Bản viết trong ứng dụng.' };
  await talk.storage.drafts.save({
    personId,
    base: { draftId: id, version },
    freshId: id,
    content: { ...content, initiative },
    via: 'app',
    at: talk.now,
  });
  await talk.say('Phần hai.');
  expect(await description()).toBe('Bản viết trong ứng dụng.\nPhần hai.');
});

test('one that is too long is replaced by the next message', async () => {
  await talk.say('Câu dài. '.repeat(250));
  expect(talk.last.text).toContain('thừa');
  await talk.say('Em viết lại ngắn: dùng gá.');
  expect(await description()).toBe('Em viết lại ngắn: dùng gá.');
  await talk.say('xong');
  expect(await askedNow(talk)).toBe('benefit');
});

test('“sửa mô tả” shows what there is and takes the next message in its place', async () => {
  await talk.say('Bản cũ.');
  await talk.say('sửa mô tả');
  expect(talk.last.text).toContain('Bản cũ.');
  await talk.say('Bản mới.');
  expect(await description()).toBe('Bản mới.');
});

test('“Viết thêm” or an addition that says so goes behind what there is', async () => {
  await talk.say('Bản cũ.');
  await talk.say('sửa mô tả');
  await talk.tap('Viết thêm');
  await talk.say('Thêm ý một.');
  await talk.say('sửa mô tả');
  await talk.say('Bổ sung: ý hai.');
  expect(await description()).toBe('Bản cũ.\nThêm ý một.\nBổ sung: ý hai.');
});
