import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

const content = async () => (await talk.draft())?.content;
const titles = () => talk.last.buttons.map(({ title }) => title);

test.each([
  'fullName',
  'phone',
  'unit',
  'title',
  'documentNo',
  'recognised',
  'benefit',
  'declarations',
] as const)(
  'a question about something else is no answer to %s, and the question stands',
  async (question) => {
    await answerUntil(talk, question);
    const before = await content();
    await talk.say('hôm nay trời có mưa không?');
    expect(await content()).toEqual(before);
    expect(await askedNow(talk)).toBe(question);
  },
);

test.each(['ok', 'dạ', 'vâng ạ', 'chờ em chút'])(
  '“%s” is no answer where words are asked for',
  async (filler) => {
    for (const question of ['fullName', 'title', 'documentNo'] as const) {
      await answerUntil(talk, question);
      await talk.say(filler);
      expect(await askedNow(talk)).toBe(question);
    }
  },
);

test('what is offered in the middle of a submission has its buttons, and one may simply go on', async () => {
  await answerUntil(talk, 'title');
  await talk.say('giá vàng hôm nay bao nhiêu?');
  await talk.tap('Tôi đang hỏi');
  expect(titles()).toContain('Trả lời tiếp');
  expect(titles()).toContain('Gặp cán bộ');
  await talk.tap('Trả lời tiếp');
  expect(talk.last.text).toContain('Bước 4/7');
});

test('a full name that sounds like a question is a name', async () => {
  await answerUntil(talk, 'fullName');
  await talk.say('Nguyễn Thị Phương Hồng');
  expect((await content())?.author?.fullName).toBe('Nguyễn Thị Phương Hồng');
});

test.each(['1', 'bắt đầu', 'nộp sáng kiến mới', '#start', 'ok', 'đúng rồi', 'đồng ý'])(
  '“%s” in front of the summary sends nothing in',
  async (words) => {
    await answerUntil(talk, 'review');
    await talk.say(words);
    expect(await talk.dossiers()).toEqual([]);
  },
);

test('a remark in front of the summary is answered in a line, and the summary is not said again', async () => {
  await answerUntil(talk, 'review');
  await talk.say('đính kèm được những loại file nào?');
  expect(talk.last.text).not.toContain('Anh/Chị xem lại hồ sơ giúp');
  expect(titles()).toEqual(['Nộp bài', 'Xem lại', 'Sửa một mục', 'Để sau', 'Gặp cán bộ']);
});

test('an old button decides nothing but its own matter', async () => {
  await answerUntil(talk, 'title');
  await talk.say('Ai được khen thưởng hôm nay');
  const old = talk.payloadOf('Đây là câu trả lời');
  await talk.say('thôi');
  await talk.tap('Xóa bản nháp');
  await talk.tap('Giữ bản nháp');
  await talk.say(old);
  expect(await content()).toBeDefined();
});

test('an old “Nộp bài” leaves the draft that is being written where it is', async () => {
  await answerUntil(talk, 'review');
  const old = talk.payloadOf('Nộp bài');
  await talk.say(old);
  await answerUntil(talk, 'title');
  await talk.say(old);
  expect(await askedNow(talk)).toBe('title');
  expect(await talk.dossiers()).toHaveLength(1);
});

test('a unit that was half named is not read into the answer of another question', async () => {
  await answerUntil(talk, 'unit');
  await talk.say('bắc giang');
  await talk.say('sửa họ tên');
  await talk.say('Nguyễn Việt Yên');
  expect((await content())?.author?.fullName).toBe('Nguyễn Việt Yên');
});

test.each([
  ['title', 'sk giam 2000 gio cong'],
  ['documentNo', 'SK-2022-0015'],
] as const)('%s: “%s” is an answer and no dossier code', async (question, words) => {
  await answerUntil(talk, question);
  await talk.say(words);
  expect(await askedNow(talk)).not.toBe(question);
});

test('a call for help is heard although the draft was thrown away in the app', async () => {
  await answerUntil(talk, 'title');
  await talk.storage.drafts.discard((await talk.person()).id);
  await talk.say('gặp cán bộ');
  expect(talk.last.text).toContain('đã được xóa');
  expect(talk.last.text).toMatch(/cán bộ/);
});

test('who began and gave no answer is not reminded', async () => {
  await talk.say('nộp sáng kiến');
  talk.pass(25 * 3600_000);
  expect(await talk.nudge()).toEqual([]);
  const { id } = await talk.person();
  expect(await talk.storage.conversations.dueNudges(talk.now, 10)).not.toContainEqual({ personId: id });
});

test('on Messenger no door to the app is shown, since the app knows the person by another account', async () => {
  await using messenger = await TalkWithBot.open({ channel: 'messenger' });
  await answerUntil(messenger, 'review');
  await messenger.say('thôi');
  await messenger.say('xin chào');
  for (const { text, buttons } of messenger.heard) {
    expect(text).not.toContain('mở ứng dụng');
    for (const button of buttons) expect(button).not.toHaveProperty('open');
  }
});
