import { expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { aSubmission } from '../../testing/submission.ts';
import { firstRelease } from '../talk/first-release.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

test('a restart after every single turn changes nothing', async () => {
  await using first = await TalkWithBot.open();
  let talk = first;
  for (const stop of [
    'phone',
    'unit',
    'grassrootsUnion',
    'targetGroup',
    'title',
    'evidence',
    'review',
  ] as const) {
    await answerUntil(talk, stop);
    talk = talk.restart();
    expect(await askedNow(talk)).toBe(stop);
  }
  await talk.tap('Nộp bài');
  expect(await talk.dossiers()).toHaveLength(1);
});

test('a crash between sending and keeping the turn sends once, and the person hears of it', async () => {
  await using talk = await TalkWithBot.open();
  await answerUntil(talk, 'review');
  const draft = (await talk.draft())!;
  const send = talk.payloadOf('Nộp bài');
  const record = talk.storage.conversations.record;
  talk.storage.conversations.record = () => Promise.reject(new Error('the machine went off'));
  await talk.say(send);
  expect(await talk.dossiers()).toHaveLength(1);
  talk.storage.conversations.record = record;
  talk.pass(24 * 3600_000);
  await talk.work();
  const [dossier, ...more] = await talk.dossiers();
  expect(more).toEqual([]);
  expect(talk.last.text).toContain(dossier!.code);
  expect(draft.id).toBeDefined();
  expect(await askedNow(talk)).toBeNull();
});

test('a talk that the first release left in the middle goes on under this one', async () => {
  await using talk = await TalkWithBot.open();
  const person = await talk.person();
  const { author, workplace } = aSubmission();
  const content = { author, workplace: { unitId: workplace.unitId } };
  const freshId = firstRelease.seen.draftId;
  const nothing = { ends: null, nudgeAt: null, replies: [], files: [], handOver: null };
  await talk.storage.conversations.record({
    ...nothing,
    personId: person.id,
    revision: 0,
    state: firstRelease,
    at: talk.now,
    draft: { base: null, freshId, content },
  });
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  expect(await talk.dossiers()).toHaveLength(1);
});
