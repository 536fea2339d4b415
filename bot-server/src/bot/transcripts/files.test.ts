import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleJpeg, samplePdf, samplePng } from '../../files/sample-files.test-data.ts';
import { answerUntil, askedNow } from '../answers.test-data.ts';
import { TalkWithBot } from '../talk-with-bot.test-data.ts';

let talk: TalkWithBot;
beforeEach(async () => {
  talk = await TalkWithBot.open();
});
afterEach(() => talk[Symbol.asyncDispose]());

test('a photo and a PDF of the chat are evidence of the dossier', async () => {
  await answerUntil(talk, 'evidence');
  await talk.sendFiles([null, sampleJpeg()]);
  await talk.sendFiles(['Quyết định công nhận.pdf', samplePdf()]);
  const replies = await talk.fetchFiles();
  expect(replies).toHaveLength(1);
  expect(replies[0]?.text).toContain('2/10');
  await talk.tap('Xong');
  await answerUntil(talk, 'review');
  expect(talk.last.text).toContain('Quyết định công nhận.pdf');
  await talk.tap('Nộp bài');
  const [dossier] = await talk.dossiers();
  const files = await talk.storage.submissions.files(dossier!.id);
  expect(files.map(({ kind }) => kind).toSorted()).toEqual(['image', 'pdf']);
});

test('a file that comes before anything was begun waits in the draft', async () => {
  await talk.sendFiles(['Ảnh.png', samplePng()]);
  await talk.fetchFiles();
  expect(talk.last.text).toContain('Ảnh.png');
  await talk.say('nộp sáng kiến');
  await answerUntil(talk, 'evidence');
  expect(await askedNow(talk)).toBe('evidence');
  await talk.tap('Xong');
  await answerUntil(talk, 'review');
  expect(talk.last.text).toContain('Ảnh.png');
});

test('nothing is sent in while a file is on its way, and the person hears when it is in', async () => {
  await answerUntil(talk, 'review');
  const send = talk.payloadOf('Nộp bài');
  await talk.sendFiles(['Ảnh.png', samplePng()]);
  await talk.say(send);
  expect(await talk.dossiers()).toEqual([]);
  expect(talk.last.text).toContain('đang nhận 1 tệp');
  await talk.fetchFiles();
  expect(talk.last.text).toContain('Đã nhận tệp');
  await talk.tap('Nộp bài');
  expect(await talk.dossiers()).toHaveLength(1);
});

test('a file of a kind that is not taken is refused by its name, and the question stands', async () => {
  await answerUntil(talk, 'evidence');
  await talk.sendFiles(['phim.mp4', Buffer.from('0'.repeat(500))]);
  await talk.fetchFiles();
  expect(talk.last.text).toContain('phim.mp4');
  expect(await talk.draftFiles()).toEqual([]);
  expect(await askedNow(talk)).toBe('evidence');
});

test('a Drive link is taken as evidence, another link is told how to be shared', async () => {
  await answerUntil(talk, 'evidence');
  await talk.say('https://www.dropbox.com/s/1AbC');
  expect((await talk.draft())?.content.evidence?.driveUrl).toBeUndefined();
  await talk.say('đây ạ https://drive.google.com/file/d/1AbC/view?usp=sharing');
  expect((await talk.draft())?.content.evidence?.driveUrl).toBe(
    'https://drive.google.com/file/d/1AbC/view?usp=sharing',
  );
});

test('a Drive link sent by itself is evidence, whatever is being asked', async () => {
  await answerUntil(talk, 'title');
  await talk.say('https://drive.google.com/file/d/1AbC/view');
  expect((await talk.draft())?.content.evidence?.driveUrl).toContain('1AbC');
  expect((await talk.draft())?.content.initiative?.title).toBeUndefined();
  expect(await askedNow(talk)).toBe('title');
});

test('words below a photo are heard as well', async () => {
  await answerUntil(talk, 'title');
  await talk.sendFiles([null, samplePng()]);
  await talk.happen({ kind: 'files', files: [], caption: 'Gá bắt vít nhanh' });
  expect((await talk.draft())?.content.initiative?.title).toBe('Gá bắt vít nhanh');
});

test('a file that comes while staff is there becomes evidence all the same', async () => {
  await answerUntil(talk, 'evidence');
  await talk.staffSays();
  await talk.sendFiles(['a.pdf', samplePdf()]);
  expect(await talk.fetchFiles()).toEqual([]);
  expect(await talk.draftFiles()).toHaveLength(1);
});

test('a file on its way does not come back into a draft that was thrown away', async () => {
  await answerUntil(talk, 'evidence');
  await talk.sendFiles(['a.pdf', samplePdf()]);
  await talk.say('thôi');
  await talk.tap('Xóa bản nháp');
  await talk.tap('Xóa bản nháp');
  await talk.fetchFiles();
  expect(await talk.draftFiles()).toEqual([]);
});

test('a restart while a file is on its way loses nothing', async () => {
  await answerUntil(talk, 'evidence');
  await talk.sendFiles(['Ảnh.png', samplePng()]);
  const next = talk.restart();
  await next.fetchFiles();
  expect(await next.draftFiles()).toHaveLength(1);
  expect(next.last.text).toContain('1/10');
});
