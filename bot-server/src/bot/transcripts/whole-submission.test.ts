import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

test('a worker gives every answer in words of their own, looks it over and sends it in', async () => {
  await answerUntil(talk, 'review');
  const summary = talk.last.text;
  for (const part of [
    'Nguyễn Thị Mẫu',
    '0900 000 001',
    'Việt Yên',
    'Gá bắt vít nhanh',
    '120.000.000',
    '15/3/2022',
    '10/1/2022',
  ]) {
    expect(summary).toContain(part);
  }
  await talk.tap('Nộp bài');
  const [dossier, ...more] = await talk.dossiers();
  expect(more).toEqual([]);
  expect(dossier?.content).toMatchObject({
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '+84900000001' },
    workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Việt Yên' },
    targetGroup: 'enterprise_worker',
    initiative: { title: 'Gá bắt vít nhanh cho chuyền lắp ráp', benefitVnd: 120_000_000 },
    recognition: { body: 'council', documentNo: '15/QĐ-SK', date: '2022-03-15', appliedFrom: '2022-01-10' },
  });
  expect(await talk.draft()).toBeUndefined();
  expect(await askedNow(talk)).toBeNull();
});

test('each turn is one bubble within the limits of the channel', async () => {
  await answerUntil(talk, 'review');
  await talk.say('sửa tên sáng kiến');
  for (const { text, buttons } of talk.heard) {
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toBe(text.normalize('NFC'));
    expect(buttons.length).toBeLessThanOrEqual(5);
    for (const { title } of buttons) expect(title.length).toBeLessThanOrEqual(100);
  }
});

test('the next submission begins anew and remembers nothing of the one before', async () => {
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  await talk.say('nộp sáng kiến');
  expect(await askedNow(talk)).toBe('fullName');
  await answerUntil(talk, 'review');
  await talk.tap('Nộp bài');
  expect(await talk.dossiers()).toHaveLength(2);
});
