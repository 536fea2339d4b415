import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

test('“sửa” with the name of an answer asks just that, and goes back to the look over everything', async () => {
  await answerUntil(talk, 'review');
  await talk.say('sửa số điện thoại');
  expect(await askedNow(talk)).toBe('phone');
  await talk.say('0900 000 002');
  expect(await askedNow(talk)).toBe('review');
  expect(talk.last.text).toContain('0900 000 002');
});

test('“sửa” in the middle asks that, and then goes on where one was', async () => {
  await answerUntil(talk, 'title');
  await talk.say('sua ho ten');
  await talk.say('Trần Văn Thử');
  expect(await askedNow(talk)).toBe('title');
  expect((await talk.draft())?.content.author?.fullName).toBe('Trần Văn Thử');
});

test('“quay lại” goes one question back, as often as it is said', async () => {
  await answerUntil(talk, 'grassrootsUnion');
  await talk.say('quay lại');
  expect(await askedNow(talk)).toBe('unit');
  await talk.say('quay lại');
  expect(await askedNow(talk)).toBe('phone');
  await talk.say('tiếp tục');
  expect(await askedNow(talk)).toBe('grassrootsUnion');
});

test('“xem lại” shows what there is at any moment', async () => {
  await answerUntil(talk, 'title');
  await talk.say('xem lại');
  expect(talk.last.text).toContain('Nguyễn Thị Mẫu');
});

test('“thôi” leaves the draft as it is; only a second word throws it away', async () => {
  await answerUntil(talk, 'title');
  await talk.say('thôi');
  expect(await askedNow(talk)).toBeNull();
  expect((await talk.draft())?.content.author?.fullName).toBe('Nguyễn Thị Mẫu');
  await talk.tap('Xóa bản nháp');
  expect(await talk.draft()).toBeDefined();
  await talk.tap('Xóa bản nháp');
  expect(await talk.draft()).toBeUndefined();
});

test('the question about throwing away can be answered with no', async () => {
  await answerUntil(talk, 'title');
  await talk.say('hủy');
  await talk.tap('Xóa bản nháp');
  await talk.tap('Giữ bản nháp');
  expect(await talk.draft()).toBeDefined();
  expect(await askedNow(talk)).toBe('title');
});

test('an answer that the rules refuse is named at once and asked again; nothing of it is kept', async () => {
  await answerUntil(talk, 'recognisedOn');
  await talk.say('15/3/2031');
  expect(talk.last.text).toContain('còn ở tương lai');
  expect(await askedNow(talk)).toBe('recognisedOn');
  expect((await talk.draft())?.content.recognition?.date).toBeUndefined();
  await talk.say('15/3/2020');
  expect(talk.last.text).toContain('Chương trình chỉ nhận');
});

test('an old button sets its own answer and leaves the question that stands', async () => {
  await answerUntil(talk, 'targetGroup');
  const teacher = talk.payloadOf('Cán bộ, viên chức');
  await talk.say('1');
  expect(await askedNow(talk)).toBe('title');
  await talk.say(teacher);
  expect((await talk.draft())?.content.targetGroup).toBe('public_employee');
  expect(await askedNow(talk)).toBe('title');
});

test('words that only look like a command are answers', async () => {
  await answerUntil(talk, 'title');
  await talk.say('Sửa máy may để đỡ tốn chỉ');
  expect((await talk.draft())?.content.initiative?.title).toBe('Sửa máy may để đỡ tốn chỉ');
});

test('“Sửa một mục” lists every answer, and its number or its name picks one', async () => {
  await answerUntil(talk, 'review');
  await talk.tap('Sửa một mục');
  expect(talk.last.text).toContain('2. Số điện thoại');
  await talk.say('2');
  expect(await askedNow(talk)).toBe('phone');
  await talk.say('0900 000 002');
  await talk.tap('Sửa một mục');
  await talk.say('tên sáng kiến');
  expect(await askedNow(talk)).toBe('title');
});

test('a correction that names the new answer needs no further question', async () => {
  await answerUntil(talk, 'title');
  await talk.say('sửa số điện thoại thành 0900 000 002');
  expect((await talk.draft())?.content.author?.phone).toContain('002');
  expect(await askedNow(talk)).toBe('title');
});

test('a consent that is taken back is taken out of the draft', async () => {
  await answerUntil(talk, 'review');
  await talk.say('sửa cam kết');
  await talk.tap('Tôi không cam kết được');
  expect((await talk.draft())?.content.declarations?.dataConsent).toBeUndefined();
  expect(await askedNow(talk)).toBe('declarations');
});

test('the rules speak to the person as the chat does', async () => {
  await answerUntil(talk, 'phone');
  await talk.say('0900 00');
  expect(talk.last.text).not.toMatch(/(?<!\p{L})bạn(?!\p{L})/iu);
});
