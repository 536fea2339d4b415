import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

const content = async () => (await talk.draft())?.content;

async function saveTitleInApp(title: string): Promise<void> {
  const { id, personId, version, content: was } = (await talk.draft())!;
  const change = { personId, freshId: id, base: { draftId: id, version }, via: 'app' as const, at: talk.now };
  await talk.storage.drafts.save({
    ...change,
    content: { ...was, initiative: { ...was.initiative, title } },
  });
}

test('a number that is typed to a member of staff gives no consent', async () => {
  await answerUntil(talk, 'declarations');
  await talk.staffSays();
  await talk.say('1');
  expect((await content())?.declarations?.dataConsent).toBeUndefined();
});

test('no number throws a draft away or gives consent', async () => {
  await answerUntil(talk, 'declarations');
  await talk.say('1');
  expect((await content())?.declarations?.dataConsent).toBeUndefined();
  await talk.say('thôi');
  await talk.tap('Xóa bản nháp');
  await talk.say('1');
  expect(await talk.draft()).toBeDefined();
});

test('what the app changed is told before it can be sent in, whatever is said in between', async () => {
  await answerUntil(talk, 'review');
  await saveTitleInApp('Tên đổi trong ứng dụng');
  await talk.say('đính kèm được những loại file nào?');
  expect(talk.last.text).toContain('Trong ứng dụng vừa sửa: Tên sáng kiến');
  expect(talk.last.text).toContain('Tên đổi trong ứng dụng');
});

test('an old “Nộp bài” sends nothing that the app changed since', async () => {
  await answerUntil(talk, 'review');
  const send = talk.payloadOf('Nộp bài');
  await saveTitleInApp('Tên đổi trong ứng dụng');
  await talk.staffSays();
  await talk.say(send);
  expect(await talk.dossiers()).toEqual([]);
  expect(talk.last.text).toContain('Trong ứng dụng vừa sửa');
});

test('“sửa mô tả thành …” takes the place of the old one', async () => {
  await answerUntil(talk, 'review');
  await talk.say('sửa mô tả thành Nội dung mới hoàn toàn');
  expect((await content())?.initiative?.description).toBe('Nội dung mới hoàn toàn');
});

test('a new description takes the place of the old one, also after a question on the side', async () => {
  await answerUntil(talk, 'review');
  await talk.say('sửa mô tả');
  await talk.say('đính kèm được những loại file nào?');
  await talk.say('Nội dung mới hoàn toàn.');
  expect((await content())?.initiative?.description).toBe('Nội dung mới hoàn toàn.');
});

test('an old “Xong” while nothing is asked is answered, and leaves out nothing of the next submission', async () => {
  await answerUntil(talk, 'evidence');
  const none = talk.payloadOf('Không có');
  await talk.say(none);
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  talk.pass();
  await talk.say(none);
  expect(talk.last.text).not.toBe('');
  await answerUntil(talk, 'evidence');
  expect(await askedNow(talk)).toBe('evidence');
});

test('that the draft was sent in by the app is told, although staff wrote in between', async () => {
  await answerUntil(talk, 'review');
  const send = talk.payloadOf('Nộp bài');
  await talk.storage.drafts.discard((await talk.person()).id);
  await talk.staffSays();
  talk.pass(60 * 60_000);
  await talk.say('tiếp tục');
  expect(talk.last.text).toContain('đã được xóa');
  expect(send).toContain('#send:');
});

test('an old answer begins no new draft', async () => {
  await answerUntil(talk, 'recognised');
  const council = talk.payloadOf('Hội đồng');
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  talk.pass();
  await talk.say(council);
  expect(await talk.draft()).toBeUndefined();
});

test('a nod to the converted text takes it', async () => {
  await answerUntil(talk, 'title');
  await talk.say('Gi¸ b¾t vÝt nhanh gióp c«ng nh©n ®ì mÖt');
  await talk.say('đúng rồi');
  expect((await content())?.initiative?.title).toContain('bắt vít nhanh giúp công nhân đỡ mệt');
});

test('a phone number is no sum of money', async () => {
  await answerUntil(talk, 'benefit');
  await talk.say('0900000009');
  expect((await content())?.initiative?.benefitVnd).toBeUndefined();
});
