import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../files/evidence-disk.ts';
import { timeOrderedIds } from '../machine.ts';
import { aPerson, aRecordedDossier, openTestStorage, type TestStorage } from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { createDraftService, type DraftService } from './draft.ts';
import type { Person } from './ports.ts';

const now = new Date('2022-06-15T02:00:00Z');

let storage: TestStorage;
let person: Person;
let drafts: DraftService;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
  await mkdir(path.join(storage.folder, 'evidence'));
  const fileStore = createFileStore(storage.folder);
  drafts = createDraftService({
    ...storage,
    fileStore,
    clock: { now: () => now },
    ids: timeOrderedIds,
    log: aLog(),
  });
});
afterEach(async () => storage[Symbol.asyncDispose]());

async function upload(id: string, owner = person) {
  const file = { id, personId: owner.id, name: 'a.pdf', bytes: 5, kind: 'pdf' as const, createdAt: now };
  await storage.evidenceFiles.begin(file, 10);
  await storage.evidenceFiles.finish(id, 'application/pdf');
  await writeFile(path.join(storage.folder, 'evidence', id), 'bytes');
}
const onDisk = async () => (await readdir(path.join(storage.folder, 'evidence'))).sort();
const titled = (title: string) => ({ initiative: { title } });

describe('opening', () => {
  test('makes an empty draft once, and gives the same from then on', async () => {
    const { draft, files } = await drafts.open(person.id);
    expect(draft).toMatchObject({ personId: person.id, version: 0, content: {}, updatedAt: null });
    expect(files).toEqual([]);
    expect((await drafts.open(person.id)).draft).toEqual(draft);
  });

  test('brings the files along that are not sent in', async () => {
    await upload('sent');
    await aRecordedDossier(storage, person, { content: { evidence: { fileIds: ['sent'] } } });
    await upload('waiting');
    await upload('of-other', await aPerson(storage));
    expect((await drafts.open(person.id)).files.map(({ id }) => id)).toEqual(['waiting']);
  });
});

describe('saving', () => {
  const save = (base: { draftId: string | null; version: number } | null, title: string) =>
    drafts.save({ personId: person.id, base, content: titled(title) });

  test('keeps what was typed, from the app, with the programme’s time', async () => {
    const saved = await save(null, ' Gá bắt vít ');
    expect(saved.draft).toMatchObject({ version: 1, updatedAt: now, updatedVia: 'app' });
    expect((await drafts.open(person.id)).draft.content).toEqual(titled(' Gá bắt vít '));
  });

  test('rises by one each time on top of what it names', async () => {
    const { draft } = await drafts.open(person.id);
    for (let version = 0; version < 3; version += 1) {
      const saved = await save({ draftId: draft.id, version }, `lần ${version}`);
      expect(saved.draft).toMatchObject({ id: draft.id, version: version + 1 });
    }
  });

  test('on top of what stands no more is refused, and changes nothing', async () => {
    const { draft } = await drafts.open(person.id);
    await save({ draftId: draft.id, version: 0 }, 'cửa sổ này');
    for (const version of [0, 2, 99])
      await expect(save({ draftId: draft.id, version }, 'cửa sổ kia')).rejects.toMatchObject({
        code: 'conflict',
      });
    await expect(save({ draftId: 'another', version: 1 }, 'cửa sổ kia')).rejects.toMatchObject({
      code: 'conflict',
    });
    const { draft: stands } = await drafts.open(person.id);
    expect(stands).toMatchObject({ version: 1, content: titled('cửa sổ này') });
  });

  test('from two windows at the same moment lets one through', async () => {
    const { draft } = await drafts.open(person.id);
    const base = { draftId: draft.id, version: 0 };
    const saves = await Promise.allSettled(['a', 'b', 'c', 'd'].map((title) => save(base, title)));
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await drafts.open(person.id)).draft.version).toBe(1);
  });
});

describe('throwing away', () => {
  test('takes the draft and the bytes of its files, and nothing that was sent in', async () => {
    await upload('sent');
    await aRecordedDossier(storage, person, { content: { evidence: { fileIds: ['sent'] } } });
    await upload('waiting');
    await upload('of-other', await aPerson(storage));
    const { draft } = await drafts.open(person.id);
    await drafts.discard(person.id);
    expect(await onDisk()).toEqual(['of-other', 'sent']);
    const next = await drafts.open(person.id);
    expect(next).toMatchObject({ draft: { version: 0, content: {} }, files: [] });
    expect(next.draft.id).not.toBe(draft.id);
  });

  test('of nothing is no error', async () => {
    await expect(drafts.discard(person.id)).resolves.toBeUndefined();
    await drafts.open(person.id);
    await drafts.discard(person.id);
    await expect(drafts.discard(person.id)).resolves.toBeUndefined();
  });
});

test('a file that cannot be deleted holds up nothing: the draft is gone, and the operator reads of it', async () => {
  const log = aLog();
  const stuck = { read: () => Promise.resolve(undefined), remove: () => Promise.reject(new Error('busy')) };
  const service = createDraftService({
    ...storage,
    fileStore: stuck,
    clock: { now: () => now },
    ids: timeOrderedIds,
    log,
  });
  await upload('stuck');
  await service.discard(person.id);
  expect((await service.open(person.id)).files).toEqual([]);
  expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
});
