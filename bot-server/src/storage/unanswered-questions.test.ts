import { expect, it } from 'vitest';
import { openTestStorage } from '../testing/index.ts';
import { MOST_KEPT } from './unanswered-questions.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const nearest = ['reward', 'multiple'] as const;

it('counts a question whatever its spelling and names it as most people wrote it', async () => {
  await using storage = await openTestStorage();
  const asked = ['Lương tăng không?', 'luong tang khong', 'lương tăng không', 'lương tăng không', 'Đi đâu?'];
  for (const [i, text] of asked.entries()) await storage.unanswered.note({ text, nearest, at: day(i + 1) });
  expect(await storage.unanswered.list(10)).toEqual([
    { text: 'lương tăng không', nearest, times: 4, lastAt: day(4) },
    { text: 'Đi đâu?', nearest, times: 1, lastAt: day(5) },
  ]);
  expect(await storage.unanswered.list(1)).toHaveLength(1);
});

it('names what was nearest when the question came last', async () => {
  await using storage = await openTestStorage();
  await storage.unanswered.note({ text: 'a b', nearest, at: day(1) });
  await storage.unanswered.note({ text: 'a b', nearest: [], at: day(2) });
  expect(await storage.unanswered.list(1)).toMatchObject([{ nearest: [], times: 2 }]);
});

it('forgets what was not asked for long', async () => {
  await using storage = await openTestStorage();
  await storage.unanswered.note({ text: 'cũ', nearest, at: day(1) });
  await storage.unanswered.note({ text: 'mới', nearest, at: day(1) });
  await storage.unanswered.note({ text: 'mới', nearest, at: day(3) });
  expect(await storage.unanswered.forgetBefore(day(2))).toBe(1);
  expect(await storage.unanswered.list(10)).toMatchObject([{ text: 'mới' }]);
});

it('lets what was asked once and longest ago go when too many are kept', async () => {
  await using storage = await openTestStorage();
  const { note, list } = storage.unanswered;
  await note({ text: 'hai lần', nearest, at: day(1) });
  await note({ text: 'hai lần', nearest, at: day(1) });
  const notes = Array.from({ length: MOST_KEPT }, (_, i) =>
    note({ text: `câu ${i}`, nearest, at: new Date(day(2).getTime() + i) }),
  );
  await Promise.all(notes);
  const texts = (await list(MOST_KEPT + 10)).map(({ text }) => text);
  expect(texts).toHaveLength(MOST_KEPT);
  expect([texts[0], texts.includes('câu 0'), texts.includes('câu 1')]).toEqual(['hai lần', false, true]);
});
