import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEvidenceDisk, type EvidenceDisk } from '../files/evidence-disk.ts';
import { createMediaFetcher } from '../files/fetch-media.ts';
import { samplePdf } from '../files/sample-files.test-data.ts';
import { ChatWithFiles } from '../testing/chat-with-files.ts';
import { createFetchChatFiles, type FetchChatFilesDeps } from './fetch-chat-file.ts';
import { createWithdrawConsent } from './withdraw-consent.ts';

let chat: ChatWithFiles<EvidenceDisk>;
beforeEach(async () => {
  chat = await ChatWithFiles.open({ openDisk: openEvidenceDisk, createFetcher: createMediaFetcher });
});
afterEach(() => chat[Symbol.asyncDispose]());

/** A worker over all that the chat has. */
const fetcher = (change: Partial<FetchChatFilesDeps> = {}) =>
  createFetchChatFiles({ ...chat.deps, ...change });

const down = (_: unknown, response: { writeHead(status: number): { end(): void } }) =>
  response.writeHead(503).end();
const taken = (name: string) => ({ kind: 'file_fetched', name, refusal: null });

describe('a store that is down', () => {
  it('is asked again after a while, and the file is taken when it is back', async () => {
    let isDown = true;
    const link = chat.link('a.pdf', (request, response) => {
      if (isDown) down(request, response);
      else response.end(samplePdf());
    });
    await chat.send(link);
    const fetch = fetcher();
    expect(await fetch()).toBe(1);
    expect(await fetch()).toBe(0);
    expect(chat.told).toEqual([]);
    expect(await chat.storage.chatFiles.waiting(chat.person.id)).toBe(1);
    expect(await chat.draftNames()).toEqual([]);
    isDown = false;
    chat.wait();
    await fetch();
    expect(chat.told).toEqual([taken('a.pdf')]);
    expect(JSON.stringify(chat.log.lines)).not.toContain(link.url);
  });

  it('is given up after six tries, and the person is told what to do', async () => {
    await chat.send(chat.link('a.pdf', down));
    const fetch = fetcher();
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await fetch()).toBe(1);
      chat.wait();
    }
    expect(chat.told).toEqual([]);
    await fetch();
    expect(chat.told).toEqual([
      {
        kind: 'file_fetched',
        name: 'a.pdf',
        refusal:
          'Chúng tôi chưa lấy được tệp này từ Zalo. Anh/Chị vui lòng gửi lại, hoặc thêm tệp trong ứng dụng.',
      },
    ]);
    chat.wait(600);
    expect(await fetch()).toBe(0);
  });
});

describe('a crash', () => {
  it('between taking the file and telling leaves one file, and the person is told after all', async () => {
    let asked = 0;
    const link = chat.link('a.pdf', (_, response) => {
      asked += 1;
      response.end(samplePdf());
    });
    await chat.send(link);
    chat.beforeTurn = () => Promise.reject(new Error('the power failed'));
    await fetcher()();
    expect(chat.told).toEqual([]);
    chat.beforeTurn = () => Promise.resolve();
    chat.wait();
    await fetcher()();
    expect(chat.told).toEqual([taken('a.pdf')]);
    expect(await chat.draftNames()).toEqual(['a.pdf']);
    expect(asked).toBe(1);
  });

  it('while the file comes in: the lease keeps other workers away, and then brings it back', async () => {
    await chat.send(chat.link('a.pdf', samplePdf()));
    const begun = Promise.withResolvers<void>();
    const fetchMedia = () => {
      begun.resolve();
      return new Promise<never>(() => {});
    };
    void fetcher({ fetchMedia })();
    await begun.promise;
    chat.wait(4);
    expect(await fetcher()()).toBe(0);
    chat.wait();
    expect(await fetcher()()).toBe(1);
    expect(chat.told).toEqual([taken('a.pdf')]);
  });

  it('that took the bytes of a recorded file has them fetched anew', async () => {
    await chat.send(chat.link('a.pdf', samplePdf()));
    chat.beforeTurn = () => Promise.reject(new Error('the power failed'));
    const disk = { ...chat.disk, inspect: () => Promise.resolve(undefined) };
    await fetcher({ disk })();
    expect(await chat.draftNames()).toEqual([]);
    chat.beforeTurn = () => Promise.resolve();
    chat.wait();
    await fetcher()();
    expect(chat.told).toEqual([taken('a.pdf')]);
  });

  it('of the disk is logged for us, tried again, and told in the end', async () => {
    await chat.send(chat.link('a.pdf', samplePdf()));
    const full = () => Promise.reject(new Error('no space left'));
    const fetch = fetcher({ disk: { ...chat.disk, store: full } });
    for (let tries = 0; tries < 6; tries += 1) {
      await fetch();
      chat.wait();
    }
    expect(chat.told).toMatchObject([{ refusal: expect.stringContaining('chưa lấy được') as string }]);
    expect(chat.log.lines.filter(({ level }) => level === 'error')).toHaveLength(6);
  });
});

it('a turn that never succeeds parks the file in the end', async () => {
  await chat.send(chat.link('a.pdf', samplePdf()));
  chat.beforeTurn = () => Promise.reject(new Error('a bug'));
  const fetch = fetcher();
  for (let tries = 0; tries < 12; tries += 1) {
    expect(await fetch()).toBe(1);
    chat.wait(600);
  }
  expect(await fetch()).toBe(0);
  expect(await chat.storage.chatFiles.waiting(chat.person.id)).toBe(0);
});

describe('a person who was erased meanwhile', () => {
  const erase = async () => {
    const clock = { now: () => chat.saidAt };
    const withdraw = createWithdrawConsent({ ...chat.storage, files: chat.disk, clock, log: chat.log });
    await withdraw({ oaUserId: null, zaloUserId: chat.person.zaloUserId, at: chat.saidAt });
  };

  it.each([
    ['while the file came in', true],
    ['before they were told', false],
  ])('%s is told nothing, and nothing is left of the file', async (_when, early) => {
    const link = chat.link('a.pdf', (_, response) => {
      void (early ? erase() : Promise.resolve()).then(() => response.end(samplePdf()));
    });
    await chat.send(link);
    if (!early) chat.beforeTurn = erase;
    await fetcher()();
    chat.wait();
    expect(await fetcher()()).toBe(0);
    expect(chat.told).toEqual([]);
    expect(chat.stored()).toEqual([]);
    expect(await chat.draftNames()).toEqual([]);
    expect(chat.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

it('a person who is recognised while the file comes in has it in the draft that they have then', async () => {
  const oaUserId = '2468458835291979772';
  const sighting = { oaUserId, zaloUserId: null, at: chat.saidAt, interaction: 'opens_window' as const };
  chat.person = (await chat.storage.people.meetInChat(sighting)).person;
  const signIn = async () => {
    const profile = { zaloUserId: '4047671499938107772', oaUserId, name: 'Nguyễn Thị Mẫu' };
    chat.person = await chat.storage.people.signIn(profile, chat.saidAt);
  };
  await chat.storage.people.signIn(
    { zaloUserId: '4047671499938107772', oaUserId: null, name: null },
    chat.saidAt,
  );
  await chat.send(chat.link('a.pdf', (_, response) => void signIn().then(() => response.end(samplePdf()))));
  await fetcher()();
  expect(chat.stored()).toEqual([]);
  chat.wait();
  await fetcher()();
  expect(chat.told).toEqual([taken('a.pdf')]);
  expect(await chat.draftNames()).toEqual(['a.pdf']);
});

describe('a draft that is thrown away while its files are on their way', () => {
  const discard = async () => {
    const { fileIds } = await chat.storage.drafts.discard(chat.person.id);
    for (const id of fileIds) await chat.disk.remove(id);
  };
  const nothingIsLeft = async () => {
    chat.wait();
    expect(await fetcher()()).toBe(0);
    expect(await chat.draftNames()).toEqual([]);
    expect(chat.stored()).toEqual([]);
    expect(await chat.storage.chatFiles.waiting(chat.person.id)).toBe(0);
    expect(chat.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  };

  it('takes along those that wait', async () => {
    await chat.send(chat.link('a.pdf', samplePdf()));
    await discard();
    expect(await fetcher()()).toBe(0);
    await nothingIsLeft();
  });

  it.each([
    ['while its bytes come in', true],
    ['after it was taken, before its person was told', false],
  ])('takes along one that is in hand, %s', async (_when, early) => {
    const link = chat.link('a.pdf', (_, response) => {
      void (early ? discard() : Promise.resolve()).then(() => response.end(samplePdf()));
    });
    await chat.send(link);
    if (!early) chat.beforeTurn = discard;
    await fetcher()();
    await nothingIsLeft();
  });
});
