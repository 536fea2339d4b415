import { askQuestion, LONGEST_QUESTION, motTrieuSangKien } from '@sang-kien/shared';
import express from 'express';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createNoteUnanswered } from '../services/note-unanswered.ts';
import { jsonOf, openTestStorage, serve, type Served, type TestStorage } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { askRoutes } from './ask.ts';
import { errorHandler } from './errors.ts';

let now: Date;
let storage: TestStorage;
let served: Served;
beforeEach(async () => {
  now = new Date('2022-06-15T09:00:00+07:00');
  storage = await openTestStorage();
  const clock = { now: () => now };
  const noteUnanswered = createNoteUnanswered({ ...storage, systemClock: clock, log: aLog() });
  const routes = askRoutes({ programme: motTrieuSangKien, clock, noteUnanswered });
  served = await serve(express().use(express.json(), routes, errorHandler(aLog())));
});
afterEach(async () => {
  await served[Symbol.asyncDispose]();
  await storage[Symbol.asyncDispose]();
});

const ask = async (question: unknown) => {
  const answer = await served.ask('/ask', { json: { question } });
  expect(answer.status).toBe(200);
  return askQuestion.response.parse(await answer.json());
};

it('answers anybody, with what may be done next', async () => {
  const question = ' phan mo ta toi da bao nhieu ky tu ';
  const answer = await ask(question);
  expect(answer).toMatchObject({ question, topic: 'description.limit' });
  expect(answer.confidence).toBeGreaterThan(0.5);
  expect(answer.reply).toContain('2.000');
  expect(answer.next.length).toBeGreaterThan(0);
  expect(await storage.unanswered.list(10)).toEqual([]);
});

it('answers in the words of the app, whose page asks here', async () => {
  const { reply } = await ask('Nộp thay người khác thế nào?');
  expect(reply).toContain('“Tôi nộp thay cho người khác”');
  const { reply: unknown } = await ask('mai trời có mưa không?');
  expect(unknown).toMatch(/^Xin lỗi bạn.*\nBạn có thể hỏi về “/);
});

it('answers by the programme’s time', async () => {
  const during = await ask('Giai đoạn 2 khi nào hết hạn?');
  now = new Date('2023-10-01T09:00:00+07:00');
  const after = await ask('Giai đoạn 2 khi nào hết hạn?');
  expect([during.topic, after.topic]).toEqual(['phase.two', 'phase.two']);
  expect(after.reply).not.toBe(during.reply);
});

it('keeps a question that it does not understand, without what tells who asked', async () => {
  const { topic, next } = await ask('Tôi là Nguyễn Thị Mẫu, mai trời có mưa không?');
  expect(topic).toBe('none');
  expect(next.at(-1)).toMatchObject({ ask: 'action.human' });
  const [kept] = await storage.unanswered.list(10);
  expect(kept).toMatchObject({ text: 'Tôi là …, mai trời có mưa không?', times: 1 });
  expect(kept?.nearest).toHaveLength(2);
});

it.each([undefined, '', '  ', 7, 'a'.repeat(LONGEST_QUESTION + 1)])('refuses %j', async (question) => {
  const answer = await served.ask('/ask', { json: { question } });
  expect(answer.status).toBe(400);
  expect(await jsonOf(answer)).toMatchObject({ code: 'malformed', fields: [{ field: 'body.question' }] });
});
