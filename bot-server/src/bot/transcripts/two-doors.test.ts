import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DraftContent } from '@sang-kien/shared';
import { aSubmission } from '../../testing/submission.ts';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

/** The app saves the person's draft. */
async function saveInApp(change: (content: DraftContent) => DraftContent): Promise<void> {
  const person = await talk.person();
  const draft = await talk.draft();
  await talk.storage.drafts.save({
    personId: person.id,
    freshId: 'fresh',
    base: draft ? { draftId: draft.id, version: draft.version } : null,
    content: change(draft?.content ?? {}),
    via: 'app',
    at: talk.now,
  });
}

test('what was written in the app is named in the chat, which goes on behind it', async () => {
  await answerUntil(talk, 'phone');
  const { workplace, author } = aSubmission();
  await saveInApp((content) => ({
    ...content,
    workplace,
    author: { ...content.author, phone: author.phone },
  }));
  await talk.say('tiếp tục');
  expect(talk.last.text).toContain('Trong ứng dụng vừa sửa: Số điện thoại, Nơi công tác, Công đoàn cơ sở');
  expect(await askedNow(talk)).toBe('targetGroup');
  await talk.say('công nhân');
  expect(talk.last.text).not.toContain('Trong ứng dụng');
});

test('an answer in the chat keeps what the app saved in the same moment', async () => {
  await answerUntil(talk, 'grassrootsUnion');
  const find = talk.storage.drafts.find;
  let raced = false;
  talk.storage.drafts.find = async (personId) => {
    const found = await find(personId);
    if (!raced) {
      raced = true;
      await saveInApp((content) => ({ ...content, targetGroup: 'union_officer' }));
    }
    return found;
  };
  await talk.say('CĐCS Công ty May Việt Yên');
  talk.storage.drafts.find = find;
  expect((await talk.draft())?.content).toMatchObject({
    targetGroup: 'union_officer',
    workplace: { grassrootsUnion: 'CĐCS Công ty May Việt Yên' },
  });
});

test('a draft begun in the app is offered, with how far it is', async () => {
  const { author, workplace } = aSubmission();
  await saveInApp(() => ({ author, workplace }));
  await talk.say('nộp sáng kiến');
  expect(talk.last.text).toContain('đã xong 2/7 bước');
  await talk.tap('Viết tiếp');
  expect(await askedNow(talk)).toBe('targetGroup');
});

test('a draft that was sent in through the app is a dossier here too, with its code', async () => {
  await answerUntil(talk, 'review');
  const draft = (await talk.draft())!;
  await talk.tap('Nộp bài');
  const code = (await talk.dossiers())[0]!.code;
  expect(draft.id).toBeDefined();
  await talk.say('nộp bài');
  expect(await talk.dossiers()).toHaveLength(1);
  await talk.say('hồ sơ của tôi');
  expect(talk.last.text).toContain(code);
});

test('a draft thrown away in the app is said to be gone, and nothing is asked any more', async () => {
  await answerUntil(talk, 'title');
  await talk.storage.drafts.discard((await talk.person()).id);
  await talk.say('Gá bắt vít nhanh');
  expect(talk.last.text).toContain('đã được xóa');
  expect(await askedNow(talk)).toBeNull();
});

test('a talk goes on in the draft of the app when its person turns out to be known there', async () => {
  await answerUntil(talk, 'grassrootsUnion');
  const draft = (await talk.draft())!;
  await talk.storage.drafts.discard(draft.personId);
  await saveInApp(() => draft.content);
  await talk.say('CĐCS Công ty May Việt Yên');
  expect((await talk.draft())?.content.workplace?.grassrootsUnion).toBe('CĐCS Công ty May Việt Yên');
});
