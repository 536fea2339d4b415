import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Notice, Person, Storage } from '../services/ports.ts';
import { anEntry, aPerson, aSubmission, openTestStorage, type TestStorage } from '../testing/index.ts';
import { aReceipt } from '../testing/outbox.ts';
import { rowsOf } from './look-inside.test-data.ts';

const at = new Date('2022-06-15T02:00:00Z');

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await aPerson(storage);
});
afterEach(async () => storage[Symbol.asyncDispose]());

const record = (entry: ReturnType<typeof anEntry>, by: Storage = storage) => by.submissions.record(entry);
const noticeTo = (to: Person, code: string): Notice => ({
  fact: aReceipt(code),
  subject: code,
  to: { personId: to.id },
});

async function aFile(id: string, { owner = person, finished = true } = {}) {
  const file = { id, personId: owner.id, name: 'a.pdf', bytes: 9, kind: 'pdf' as const, createdAt: at };
  await storage.evidenceFiles.begin(file, 10);
  if (finished) await storage.evidenceFiles.finish(id, 'application/pdf');
}
const entryWithFiles = (...fileIds: string[]) => anEntry(person, { content: { evidence: { fileIds } } });

/** How many rows each table that a dossier touches has. */
function counts() {
  const [row] = rowsOf(
    storage,
    `select (select count(*) from submission) as dossiers, (select count(*) from timeline_entry) as entries,
            (select count(*) from outbox) as messages, (select count(*) from draft) as drafts`,
  );
  return row;
}

describe('a dossier', () => {
  test('is kept as it was handed over, to the last member', async () => {
    const content = aSubmission({
      author: { fullName: 'Đặng Thị Mẫu', phone: '+84900000001', birthYear: 1990, unionMember: true },
      coAuthors: [{ fullName: 'Lê Văn Mẫu', sharePercent: 12.5 }],
      initiative: { title: '“Gá” 5 × 3', description: 'Dòng 1\nDòng 2', benefitVnd: 9_007_199_254_740_991 },
    });
    const entry = anEntry(person, { content });
    entry.submission.flags = ['applied_date_disputed'];
    entry.submission.qualifiedPhase = null;
    expect(await record(entry)).toEqual({ outcome: 'recorded', submission: entry.submission });
    expect(await storage.submissions.find(entry.submission.id)).toEqual(entry.submission);
    expect(await storage.submissions.findByCode(entry.submission.code)).toEqual(entry.submission);
    expect(await storage.submissions.ofPerson(person.id)).toEqual([entry.submission]);
  });

  test('begins its timeline in the same moment', async () => {
    const { submission, ...entry } = anEntry(person, { at });
    await record({ ...entry, submission });
    expect(await storage.submissions.timeline(submission.id)).toMatchObject([
      { at, from: null, to: 'submitted', actor: 'author', reason: null, exclusion: null },
    ]);
  });

  test('of one person stand newest first, also those of one instant', async () => {
    const codes: string[] = [];
    for (const minute of [5, 1, 5, 9]) {
      const entry = anEntry(person, { at: new Date(Date.UTC(2022, 5, 15, 2, minute)) });
      codes.push(entry.submission.code);
      await record(entry);
    }
    const found = (await storage.submissions.ofPerson(person.id)).map(({ code }) => code);
    expect(found).toEqual([codes[3], codes[2], codes[0], codes[1]]);
  });
});

describe('a key', () => {
  test('used again with the same body gives what it gave', async () => {
    const entry = anEntry(person);
    await record(entry);
    const again = anEntry(person);
    const repeat = { ...again, idempotencyKey: entry.idempotencyKey };
    expect(await record(repeat)).toEqual({ outcome: 'repeat', submission: entry.submission });
    expect(counts()).toMatchObject({ dossiers: 1, entries: 1 });
  });

  test('used again with another body is told, and changes nothing', async () => {
    const entry = anEntry(person);
    await record(entry);
    const other = { ...anEntry(person), idempotencyKey: entry.idempotencyKey, bodyHash: 'another' };
    expect(await record(other)).toEqual({ outcome: 'other_body' });
    expect(await storage.submissions.ofPerson(person.id)).toEqual([entry.submission]);
  });

  test('is each person’s own', async () => {
    const entry = anEntry(person);
    await record(entry);
    const other = await aPerson(storage);
    const theirs = { ...anEntry(other), idempotencyKey: entry.idempotencyKey, bodyHash: 'another' };
    expect(await record(theirs)).toMatchObject({ outcome: 'recorded' });
  });

  test('is found again with its hash', async () => {
    const entry = anEntry(person);
    expect(await storage.submissions.findRepeat(person.id, entry.idempotencyKey)).toBeUndefined();
    await record(entry);
    const { bodyHash, submission } = entry;
    expect(await storage.submissions.findRepeat(person.id, entry.idempotencyKey)).toEqual({
      bodyHash,
      submission,
    });
    const other = await aPerson(storage);
    expect(await storage.submissions.findRepeat(other.id, entry.idempotencyKey)).toBeUndefined();
  });

  test('taken by two processes at the same moment makes one dossier', async () => {
    const second = await storage.reopen();
    try {
      const { idempotencyKey } = anEntry(person);
      const tries = Array.from({ length: 20 }, () => ({ ...anEntry(person), idempotencyKey }));
      const results = await Promise.all(tries.map((entry, i) => record(entry, i % 2 ? storage : second)));
      const outcomes = results.map(({ outcome }) => outcome).sort();
      expect(outcomes).toEqual(['recorded', ...Array<string>(19).fill('repeat')].sort());
      expect(counts()).toMatchObject({ dossiers: 1, entries: 1 });
    } finally {
      await second.close();
    }
  });
});

describe('a code', () => {
  test('that is taken is told, and nothing of the second dossier is kept', async () => {
    const first = anEntry(person);
    await record(first);
    const other = await aPerson(storage);
    const second = anEntry(other);
    const { code } = first.submission;
    const clash = { ...second, submission: { ...second.submission, code }, notices: [noticeTo(other, code)] };
    expect(await record(clash)).toEqual({ outcome: 'code_taken' });
    expect(counts()).toMatchObject({ dossiers: 1, entries: 1, messages: 0 });
  });

  test('that nobody has is found by nobody', async () => {
    expect(await storage.submissions.findByCode('SK-2222-2222')).toBeUndefined();
    expect(await storage.submissions.find('no-such-id')).toBeUndefined();
    expect(await storage.submissions.timeline('no-such-id')).toEqual([]);
  });
});

describe('files', () => {
  test('go with the dossier, oldest first, and leave the draft', async () => {
    await aFile('b');
    await aFile('a');
    await aFile('stays');
    const entry = entryWithFiles('b', 'a');
    expect(await record(entry)).toMatchObject({ outcome: 'recorded' });
    const found = await storage.submissions.files(entry.submission.id);
    expect(found.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect((await storage.evidenceFiles.ofDraft(person.id)).map(({ id }) => id)).toEqual(['stays']);
  });

  test('that are missing, unfinished, of others or on another dossier are named, and nothing is kept', async () => {
    const other = await aPerson(storage);
    await aFile('ready');
    await aFile('unfinished', { finished: false });
    await aFile('of-others', { owner: other });
    await aFile('used');
    await record(entryWithFiles('used'));
    const wanted = entryWithFiles('ready', 'unfinished', 'of-others', 'used', 'unknown');
    const notices = [noticeTo(person, wanted.submission.code)];
    expect(await record({ ...wanted, notices })).toEqual({
      outcome: 'files_missing',
      fileIds: ['unfinished', 'of-others', 'used', 'unknown'],
    });
    expect(counts()).toMatchObject({ dossiers: 1, entries: 1, messages: 0 });
    expect((await storage.evidenceFiles.find('ready'))?.submissionId).toBeNull();
    expect((await storage.evidenceFiles.find('of-others'))?.submissionId).toBeNull();
  });

  test('do not keep a repeat from being known: they are on the first dossier by then', async () => {
    await aFile('f');
    const entry = entryWithFiles('f');
    await record(entry);
    expect(await record(entry)).toEqual({ outcome: 'repeat', submission: entry.submission });
    expect(await record({ ...entry, bodyHash: 'another' })).toEqual({ outcome: 'other_body' });
  });
});

describe('notices', () => {
  test('are queued with the dossier, once per person and fact', async () => {
    const other = await aPerson(storage);
    const entry = anEntry(person, { at });
    const { code } = entry.submission;
    await record({
      ...entry,
      notices: [noticeTo(person, code), noticeTo(person, code), noticeTo(other, code)],
    });
    for (const who of [person, other]) {
      const { messages, unread } = await storage.outbox.inboxOf(who.id, 10);
      expect(messages).toMatchObject([{ kind: 'receipt', subject: code, createdAt: at }]);
      expect(unread).toBe(1);
    }
  });

  test('that cannot be queued take the dossier back with them', async () => {
    const entry = anEntry(person);
    const nobody = { ...person, id: 'nobody' };
    const notices = [noticeTo(person, entry.submission.code), noticeTo(nobody, entry.submission.code)];
    await expect(record({ ...entry, notices })).rejects.toThrow();
    expect(counts()).toMatchObject({ dossiers: 0, entries: 0, messages: 0 });
  });
});

describe('the draft', () => {
  test('ends with its dossier, and not with a repeat or a refusal', async () => {
    const draft = await storage.drafts.open(person.id, 'd1');
    await record({ ...entryWithFiles('unknown'), draftId: draft.id });
    expect(counts()).toMatchObject({ drafts: 1 });
    const entry = { ...anEntry(person), draftId: draft.id };
    await record(entry);
    expect(counts()).toMatchObject({ drafts: 0 });
    const next = await storage.drafts.open(person.id, 'd2');
    await record({ ...entry, draftId: next.id });
    expect((await storage.drafts.open(person.id, 'd3')).id).toBe('d2');
  });
});
