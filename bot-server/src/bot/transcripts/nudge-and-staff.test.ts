import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

const HOUR_MS = 3600_000;
let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

test('a day of silence is followed by one reminder, then nothing', async () => {
  await answerUntil(talk, 'title');
  talk.pass(23 * HOUR_MS);
  expect(await talk.nudge()).toEqual([]);
  talk.pass(2 * HOUR_MS);
  const [reminder, ...more] = await talk.nudge();
  expect(more).toEqual([]);
  expect(reminder?.text).toContain('Tên sáng kiến');
  expect(new Date(reminder!.notAfter!).getTime()).toBeGreaterThan(talk.now.getTime());
  for (let i = 0; i < 5; i += 1) {
    talk.pass(12 * HOUR_MS);
    expect(await talk.nudge()).toEqual([]);
  }
  await talk.tap('Viết tiếp');
  expect(await askedNow(talk)).toBe('title');
});

test('nobody is reminded at night, and not after the free window', async () => {
  talk.now = new Date('2022-06-15T22:00:00+07:00');
  await answerUntil(talk, 'phone');
  talk.now = new Date('2022-06-16T22:30:00+07:00');
  expect(await talk.nudge()).toEqual([]);
  talk.now = new Date('2022-06-17T07:01:00+07:00');
  expect(await talk.nudge()).toHaveLength(1);
});

test('a server that was off for days does not catch up with reminders', async () => {
  await answerUntil(talk, 'phone');
  talk.pass(72 * HOUR_MS);
  expect(await talk.nudge()).toEqual([]);
});

test('who has sent in, or put it off, is not reminded', async () => {
  await answerUntil(talk, 'title');
  await talk.say('thôi');
  talk.pass(25 * HOUR_MS);
  expect(await talk.nudge()).toEqual([]);
});

test('while staff writes by hand the bot is silent; half an hour later it is back where one was', async () => {
  await answerUntil(talk, 'title');
  expect(await talk.staffSays()).toEqual([]);
  expect(await talk.say('Gá bắt vít nhanh')).toEqual([]);
  talk.pass(31 * 60_000);
  await talk.say('tiếp tục');
  expect(talk.last.text).toContain('Bước 4/7');
  expect(await askedNow(talk)).toBe('title');
});
