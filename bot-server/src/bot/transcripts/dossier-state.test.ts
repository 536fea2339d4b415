import { makeDossierCode } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDossier } from '../../testing/outbox.ts';
import { aPerson } from '../../testing/storage.ts';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

const code = makeDossierCode((below) => below - 3);
const foreign = makeDossierCode((below) => below - 5);
const nobodys = makeDossierCode((below) => below - 7);
let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
  await aDossier(talk.storage, await talk.person(), { code });
  await aDossier(talk.storage, await aPerson(talk.storage), { code: foreign });
});
afterEach(() => talk[Symbol.asyncDispose]());

test('tells the state of the person’s own dossier, however the code is typed', async () => {
  for (const typed of [code, `hồ sơ ${code.toLowerCase()} đến đâu rồi?`, code.replaceAll('-', ' ')]) {
    const [reply] = await talk.say(typed);
    expect(reply?.text).toContain('Đã nộp');
  }
});

test('tells the newest dossier to who asks for theirs without a code', async () => {
  await talk.say('hồ sơ của tôi tới đâu rồi');
  expect(talk.last.text).toContain(code);
});

test('somebody else’s code and nobody’s get one and the same answer', async () => {
  const [theirs] = await talk.say(foreign);
  const [none] = await talk.say(nobodys);
  expect(theirs?.text.replace(foreign, '')).toBe(none?.text.replace(nobodys, ''));
});

test('the phone number in the dossier proves it, from then on without asking', async () => {
  await talk.say(foreign);
  await talk.say('0900 000 001');
  expect(talk.last.text).toContain('Đã nộp');
  await talk.say(foreign);
  expect(talk.last.text).toContain('Đã nộp');
});

test('numbers cannot be guessed: five tries a day', async () => {
  for (let i = 0; i < 5; i += 1) {
    await talk.say(foreign);
    await talk.say(`0900 000 01${i}`);
    expect(talk.last.text).toContain('không khớp');
  }
  await talk.say(foreign);
  await talk.say('0900 000 001');
  expect(talk.last.text).toContain('ngày mai');
  talk.pass(24 * 3600_000);
  await talk.say(foreign);
  await talk.say('0900 000 001');
  expect(talk.last.text).toContain('Đã nộp');
});

test('a state asked for in the middle of a submission leaves the question standing', async () => {
  await answerUntil(talk, 'title');
  await talk.say(code);
  expect(talk.last.text).toContain('Đã nộp');
  expect(talk.last.text).toContain('Bước 4/7');
  expect(await askedNow(talk)).toBe('title');
});
