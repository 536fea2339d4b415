import type { Submission } from '@sang-kien/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StoredSubmission } from '../services/ports.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  aSubmission,
  openTestStorage,
  testAuthorKey,
  type TestStorage,
} from '../testing/index.ts';
import { everythingIn, rowsOf } from './look-inside.test-data.ts';
import { sealPhones } from './sealed-phones.ts';
import { createSealer } from './sealer.ts';

const at = new Date('2022-06-16T02:00:00Z');
let storage: TestStorage;
let dossier: StoredSubmission;
beforeEach(async () => {
  storage = await openTestStorage();
  const sealed = sealPhones(storage, createSealer(Buffer.alloc(32, 'test').toString('base64')));
  const [author, official] = [await aPerson(storage), await anOfficial(storage, { unitId: 'tinh-24/222' })];
  dossier = await aRecordedDossier(sealed, author);
  const asked = { state: 'needs_changes', version: 2 } as const;
  const move = { actor: 'unit', by: official.id, at, exclusion: null, audit: null, notices: [] } as const;
  await sealed.submissionChanges.move({
    ...move,
    submissionId: dossier.id,
    from: dossier,
    to: asked.state,
    reason: 'Tên bà Mẫu viết sai.',
    steps: ['personal'],
  });
  const content: Submission = aSubmission({ author: { fullName: 'Nguyễn Thị Khác', phone: '0900000009' } });
  const [from, to] = [
    { ...dossier, ...asked },
    { ...dossier, content, version: 3 },
  ];
  const payload = {
    code: dossier.code,
    title: 'Gá bắt vít nhanh',
    unitName: 'Việt Yên',
    grassrootsUnion: 'A',
  };
  const notice = {
    fact: { kind: 'changes_answered', payload },
    subject: `${dossier.code}:3`,
    to: { personId: official.id },
  } as const;
  const keys = { grassrootsKey: 'a', authorKey: testAuthorKey(content.author) };
  expect(await sealed.submissionChanges.revise({ from, to, ...keys, at, notices: [notice] })).toBe('revised');
});
afterEach(() => storage[Symbol.asyncDispose]());

test('numbers lie sealed, in what stands and in what stood before', () => {
  expect(rowsOf(storage, 'select * from submission_revision')).toHaveLength(1);
  expect(everythingIn(storage)).not.toMatch(/090000000[19]/);
});

test('whoever withdraws consent is gone from what stood before, from reasons and from messages about changes', async () => {
  const person = (await storage.people.find(dossier.personId))!;
  await storage.people.erase({ zaloUserId: person.zaloUserId!, revokedAt: null, at });
  expect(everythingIn(storage)).not.toMatch(/Nguyễn Thị Khác|bà Mẫu|Gá bắt vít/);
  expect(rowsOf(storage, 'select * from submission_revision')).toEqual([]);
  const [last] = rowsOf(storage, 'select * from timeline_entry order by id desc');
  expect(last).toMatchObject({ to_state: 'withdrawn', reason: null });
});
