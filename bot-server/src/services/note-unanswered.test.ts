import { expect, it } from 'vitest';
import { openTestStorage } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { createNoteUnanswered } from './note-unanswered.ts';

const systemClock = { now: () => new Date('2026-01-08T00:00:00Z') };

it('keeps a question without what tells who asked it', async () => {
  await using storage = await openTestStorage();
  const note = createNoteUnanswered({ ...storage, systemClock, log: aLog() });
  await note('Em tên là Nguyễn Thị Mẫu, số 0900000001, hỏi về lương', ['reward']);
  await note('0900000001', []);
  expect(await storage.unanswered.list(10)).toEqual([
    { text: 'Em tên là …, số …, hỏi về lương', nearest: ['reward'], times: 1, lastAt: systemClock.now() },
  ]);
});

it('holds up no answer when it cannot be kept, and says nothing of the question in the log', async () => {
  const log = aLog();
  const unanswered = { note: () => Promise.reject(new Error('SQLITE_BUSY: thời tiết')) };
  await createNoteUnanswered({ unanswered, systemClock, log })('thời tiết hôm nay', []);
  expect(log.lines).toHaveLength(1);
  expect(JSON.stringify(log.lines)).not.toContain('thời tiết');
});
