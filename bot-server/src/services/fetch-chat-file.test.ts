import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEvidenceDisk, type EvidenceDisk } from '../files/evidence-disk.ts';
import { createMediaFetcher } from '../files/fetch-media.ts';
import {
  exifBlock,
  sampleDocx,
  sampleHeic,
  sampleJpeg,
  sampleJpegWithPlace,
  samplePdf,
} from '../files/sample-files.test-data.ts';
import { ChatWithFiles } from '../testing/chat-with-files.ts';
import { createFetchChatFiles } from './fetch-chat-file.ts';

let chat: ChatWithFiles<EvidenceDisk>;
beforeEach(async () => {
  chat = await ChatWithFiles.open({ openDisk: openEvidenceDisk, createFetcher: createMediaFetcher });
});
afterEach(() => chat[Symbol.asyncDispose]());

const fetcher = () => createFetchChatFiles(chat.deps);

const taken = (name: string) => ({ kind: 'file_fetched', name, refusal: null });
const refused = (name: string, words: string) => ({
  kind: 'file_fetched',
  name,
  refusal: expect.stringContaining(words) as string,
});

describe('files of a chat that are taken', () => {
  it('become evidence of the draft, and the person is told of each', async () => {
    await chat.send(chat.link('Quyết định.pdf', samplePdf()), chat.link('Mô tả.docx', sampleDocx()));
    expect(await fetcher()()).toBe(2);
    expect(chat.told).toEqual([taken('Quyết định.pdf'), taken('Mô tả.docx')]);
    const files = await chat.storage.evidenceFiles.ofDraft(chat.person.id);
    expect(files).toMatchObject([
      { name: 'Quyết định.pdf', kind: 'pdf', type: 'application/pdf', bytes: samplePdf().length },
      { name: 'Mô tả.docx', kind: 'word', bytes: sampleDocx().length },
    ]);
    expect(readFileSync(path.join(chat.evidence, files[0]!.id))).toEqual(samplePdf());
    expect(await chat.storage.chatFiles.waiting(chat.person.id)).toBe(0);
  });

  it('are fetched once: another run finds nothing to do', async () => {
    await chat.send(chat.link('a.pdf', samplePdf()));
    const fetch = fetcher();
    expect(await fetch()).toBe(1);
    chat.wait();
    expect(await fetch()).toBe(0);
    expect(chat.told).toHaveLength(1);
  });

  it('are numbered when photos come without names, also side by side', async () => {
    await chat.send(...[1, 2, 3].map(() => chat.link(null, sampleJpeg(), 'image/jpeg')));
    const fetch = fetcher();
    await Promise.all([fetch(), fetch(), fetch()]);
    expect((await chat.draftNames()).sort()).toEqual([
      'Ảnh 2 gửi qua Zalo.jpg',
      'Ảnh 3 gửi qua Zalo.jpg',
      'Ảnh gửi qua Zalo.jpg',
    ]);
    expect(chat.told).toHaveLength(3);
  });

  it.each([
    ['JPEG', () => sampleJpegWithPlace()],
    ['HEIC', () => Buffer.concat([sampleHeic(), Buffer.from('\0\0\0\x68free', 'latin1'), exifBlock(true)])],
  ])('lose the place where a photo was taken (%s)', async (_type, photo) => {
    const place = exifBlock(true).subarray(66, 90);
    expect(photo().includes(place)).toBe(true);
    await chat.send(chat.link(null, photo()));
    await fetcher()();
    expect(chat.told).toEqual([taken('Ảnh gửi qua Zalo.jpg')]);
    const [file] = await chat.storage.evidenceFiles.ofDraft(chat.person.id);
    const kept = readFileSync(path.join(chat.evidence, file!.id));
    expect(kept.includes(place)).toBe(false);
    expect(kept).toHaveLength(photo().length);
  });

  it('do not hold back others while one is slow', async () => {
    const slow = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const link = chat.link('cham.pdf', (_, response) => {
      begun.resolve();
      void slow.promise.then(() => response.end(samplePdf()));
    });
    await chat.send(link, chat.link('nhanh.pdf', samplePdf()));
    const fetch = fetcher();
    const first = fetch();
    await begun.promise;
    await fetch();
    expect(chat.told).toEqual([taken('nhanh.pdf')]);
    slow.resolve();
    await first;
    expect(chat.told).toEqual([taken('nhanh.pdf'), taken('cham.pdf')]);
  });
});

describe('files of a chat that are not taken', () => {
  it.each([
    ['một tệp chạy đổi đuôi.pdf', Buffer.from('MZ\x90\0not a pdf'), 'không đúng với đuôi'],
    ['cắt cụt.pdf', samplePdf().subarray(0, 3000), 'thiếu phần cuối'],
    ['trống.pdf', Buffer.alloc(0), 'Tệp này trống'],
    ['lớn.pdf', Buffer.alloc(64 * 1024 + 1), 'Tệp lớn hơn'],
  ])('leave nothing behind: %s', async (name, bytes, words) => {
    await chat.send(chat.link(name, bytes));
    await fetcher()();
    expect(chat.told).toEqual([refused(name, words)]);
    expect(await chat.draftNames()).toEqual([]);
    expect(chat.stored()).toEqual([]);
  });

  it('are not even fetched when their name says that they are of no use', async () => {
    let asked = 0;
    await chat.send(chat.link('may.exe', () => void (asked += 1)));
    await fetcher()();
    expect(chat.told).toEqual([refused('may.exe', 'Chỉ nhận ảnh')]);
    expect(asked).toBe(0);
  });

  it('are those beyond the number that a draft may have, also when they come at once', async () => {
    await chat.send(...Array.from({ length: 12 }, (_, i) => chat.link(`${i}.pdf`, samplePdf())));
    const fetch = fetcher();
    await Promise.all([fetch(), fetch(), fetch()]);
    expect(await chat.draftNames()).toHaveLength(10);
    expect(chat.stored()).toHaveLength(10);
    expect(chat.told.filter(({ refusal }) => refusal?.includes('đã đủ số tệp'))).toHaveLength(2);
  });

  it('are told to be gone when their link has died', async () => {
    await chat.send(chat.link('a.pdf', (_, response) => void response.writeHead(404).end()));
    await fetcher()();
    expect(chat.told).toEqual([refused('a.pdf', 'Zalo không còn cho tải tệp này')]);
  });

  it('from elsewhere are refused, and the operator reads the host but not the link', async () => {
    await chat.send({ url: 'https://moi.example/bi-mat', name: 'a.pdf', mediaType: null, bytes: null });
    await fetcher()();
    expect(chat.told).toEqual([refused('a.pdf', 'không nằm trong kho tệp của Zalo')]);
    expect(chat.log.lines).toMatchObject([{ level: 'warn', facts: { host: 'moi.example' } }]);
    expect(JSON.stringify(chat.log.lines)).not.toContain('bi-mat');
  });
});
