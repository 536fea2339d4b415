import { afterEach, beforeEach, expect, test } from 'vitest';
import { questionIds } from '../submission/question-id.ts';
import { questionOf } from '../submission/questions.ts';
import { answerUntil, askedNow, typedAnswers } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

const inTurn = questionIds.filter((id) => typedAnswers[id] !== undefined);

test.each(inTurn)(
  'a question on the side is answered while %s is asked, and it is asked again',
  async (id) => {
    await answerUntil(talk, id);
    const before = await talk.draft();
    const replies = await talk.say('Đính kèm được những loại file nào?');
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toContain('PDF');
    expect(replies[0]?.text).toContain(questionOf(id).ask(contextOf(talk)).text.split('\n')[0]);
    expect(await askedNow(talk)).toBe(id);
    expect(await talk.draft()).toEqual(before);
  },
);

test('a short sentence that may be a title or a question is asked about', async () => {
  await answerUntil(talk, 'title');
  await talk.say('Làm thế nào để nộp sáng kiến');
  expect(await askedNow(talk)).toBe('title');
  await talk.tap('Đây là câu trả lời');
  expect((await talk.draft())?.content.initiative?.title).toBe('Làm thế nào để nộp sáng kiến');
});

test('the same sentence taken as a question is answered, and the title is asked again', async () => {
  await answerUntil(talk, 'title');
  await talk.say('Làm thế nào để nộp sáng kiến');
  await talk.tap('Tôi đang hỏi');
  expect((await talk.draft())?.content.initiative?.title).toBeUndefined();
  expect(await askedNow(talk)).toBe('title');
});

function contextOf({ now, programme }: TalkWithBot) {
  const person = { id: '', zaloUserId: null, oaUserId: null, messengerUserId: null, name: null, phone: null };
  const gone = { lastInteractionAt: null, unreachableSince: null };
  return { programme, now, person: { ...person, ...gone }, content: {}, files: [] };
}
