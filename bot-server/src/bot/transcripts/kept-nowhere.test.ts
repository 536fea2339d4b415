import { afterEach, beforeEach, expect, test } from 'vitest';
import { everythingIn } from '../../storage/look-inside.test-data.ts';
import { answerUntil } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

/** However it is typed or shown. */
const NUMBER = /(?:\+84|0)[\s.]?900[\s.]?000[\s.]?001/;

test('a phone number that was typed in chat can be read nowhere in the database', async () => {
  await answerUntil(talk, 'review');
  expect(talk.last.text).toMatch(NUMBER);
  expect(everythingIn(talk.storage)).not.toMatch(NUMBER);
  await talk.tap('Nộp bài');
  expect(everythingIn(talk.storage)).not.toMatch(NUMBER);
});

test('what was said stands in no log', async () => {
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  expect(JSON.stringify(talk.log.lines)).not.toMatch(/Nguyễn|900/);
});
