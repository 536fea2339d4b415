import { afterEach, beforeEach, expect, test } from 'vitest';
import type { UnsupportedKind } from '../../services/channel-event.ts';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

test('a sticker in the middle of a submission only has the question asked again', async () => {
  await answerUntil(talk, 'grassrootsUnion');
  const [reply, ...more] = await talk.happen({ kind: 'unsupported', what: 'sticker' });
  expect(more).toEqual([]);
  expect(reply?.text).toContain('Bước 2/7');
  expect(await askedNow(talk)).toBe('grassrootsUnion');
});

test.each<UnsupportedKind>(['audio', 'video', 'location', 'card', 'other'])(
  'a message of kind %s is said to be unreadable, and the question stands',
  async (what) => {
    await answerUntil(talk, 'phone');
    const [reply] = await talk.happen({ kind: 'unsupported', what });
    expect(reply?.text).toMatch(/^Chúng tôi chưa/);
    expect(await askedNow(talk)).toBe('phone');
  },
);

test('somebody who follows is greeted with what can be done here', async () => {
  const [reply] = await talk.happen({ kind: 'follow' });
  expect(reply?.buttons.map(({ title }) => title)).toEqual([
    'Nộp sáng kiến',
    'Hồ sơ của tôi',
    'Mở ứng dụng',
    'Gặp cán bộ',
  ]);
});

test('rubbish is answered, never with an error, and keeps no one from going on', async () => {
  await answerUntil(talk, 'phone');
  for (const text of [
    '',
    ' ',
    '#',
    '#answer:recognisedOn:x',
    '#send:',
    '{}',
    '😀'.repeat(900),
    'x'.repeat(20_000),
  ]) {
    await talk.say(text);
  }
  expect(talk.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(await askedNow(talk)).toBe('phone');
});

test('text from an old font is shown converted, and the person decides', async () => {
  await answerUntil(talk, 'description');
  const old = 'Tr­íc ®©y mçi lÇn b¾t vÝt ph¶i gi÷ chi tiÕt b»ng tay, võa chËm võa dÔ lÖch.';
  await talk.say(old);
  expect(talk.last.text).toContain('Trước đây mỗi lần bắt vít phải giữ chi tiết bằng tay');
  await talk.tap('Dùng bản đã chuyển');
  expect((await talk.draft())?.content.initiative?.description).toContain('Trước đây mỗi lần bắt vít');
});

test('the same text may be kept as it was pasted', async () => {
  await answerUntil(talk, 'description');
  await talk.say('Tr­íc ®©y mçi lÇn b¾t vÝt ph¶i gi÷ chi tiÕt b»ng tay, võa chËm võa dÔ lÖch.');
  await talk.tap('Giữ nguyên');
  expect((await talk.draft())?.content.initiative?.description).toContain('®©y');
});

test('a question about something else is answered honestly; twice in a row a person is offered first', async () => {
  await talk.say('thời tiết ngày mai ở hà nội thế nào');
  expect(talk.last.buttons.map(({ title }) => title)).toContain('Gặp cán bộ');
  await talk.say('giá vàng hôm nay bao nhiêu một chỉ');
  expect(talk.last.buttons[0]?.title).toBe('Gặp cán bộ');
  expect(talk.unanswered).toHaveLength(2);
});
