import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person, Storage, StoredSubmission } from '../services/ports.ts';
import { aRecordedDossier, aSubmission, openTestStorage, type TestStorage } from '../testing/index.ts';
import { rowsOf } from './look-inside.test-data.ts';
import { createSealer } from './sealer.ts';
import { sealPhones } from './sealed-phones.ts';

const at = new Date('2022-07-01T02:00:00Z');
const member = { fullName: 'Trần Văn Thử', phone: '+84900000002' };
let plain: TestStorage;
let storage: Storage;
let officer: Person;
beforeEach(async () => {
  plain = await openTestStorage();
  storage = sealPhones(plain, createSealer(randomBytes(32).toString('base64')));
  officer = await signIn('4047671499938100001', 'Nguyễn Thị Mẫu', '+84900000001');
});
afterEach(() => plain[Symbol.asyncDispose]());

async function signIn(zaloUserId: string, name: string, phone: string): Promise<Person> {
  const { id } = await storage.people.signIn({ zaloUserId, oaUserId: null, name }, at);
  await storage.people.savePhone(id, phone);
  return (await storage.people.find(id))!;
}
const entered = (author: { fullName: string; phone: string }, fileIds: string[] = []) =>
  aRecordedDossier(storage, officer, {
    content: { submittedBy: 'union', author, evidence: { fileIds } },
  });
const erase = ({ zaloUserId }: Person) =>
  storage.people.erase({ zaloUserId: zaloUserId!, at, revokedAt: null });
const now = ({ id }: StoredSubmission) => storage.submissions.find(id);

test('what an officer entered for others stays theirs, with its files, when the officer withdraws consent', async () => {
  const file = {
    id: 'f',
    personId: officer.id,
    name: 'a.pdf',
    bytes: 9,
    kind: 'pdf' as const,
    createdAt: at,
  };
  await storage.evidenceFiles.begin(file, 10);
  await storage.evidenceFiles.finish('f', 'application/pdf');
  const dossier = await entered(member, ['f']);
  expect(await erase(officer)).toEqual({ outcome: 'erased', fileIds: [] });
  expect(await now(dossier)).toEqual(dossier);
  expect(await storage.evidenceFiles.find('f')).toMatchObject({ submissionId: dossier.id });
  expect(rowsOf(plain, `select zalo_user_id, name, phone from person where id = '${officer.id}'`)).toEqual([
    { zalo_user_id: null, name: null, phone: null },
  ]);
});

test('an officer’s own initiative goes, though it was entered as on behalf of somebody', async () => {
  const own = await entered({ fullName: 'NGUYỄN THỊ MẪU', phone: officer.phone! });
  await erase(officer);
  expect(await now(own)).toMatchObject({ state: 'withdrawn', content: { author: { phone: '' } } });
});

test('a member’s dossier goes when the member, who proved it to be theirs, withdraws consent', async () => {
  const [dossier, other] = [await entered(member), await entered({ ...member, fullName: 'Lê Thị Ví Dụ' })];
  const author = await signIn('4047671499938100002', member.fullName, member.phone);
  await storage.dossierLinks.note({ personId: author.id, submissionId: dossier.id, at });
  await erase(author);
  expect(await now(dossier)).toMatchObject({ state: 'withdrawn' });
  expect(JSON.stringify((await now(dossier))?.content)).not.toContain(aSubmission().initiative.title);
  expect(await now(other)).toEqual(other);
});

test('the officer’s spreadsheets go with the officer', async () => {
  const rows = [{ row: 2, state: 'good' as const, detail: '{}' }];
  const told = { name: 'tệp.xlsx', uploadedAt: at, unknownColumns: [], unitId: undefined };
  await storage.imports.keep({ id: 'i', personId: officer.id, fileHash: 'h', ...told, rows });
  await erase(officer);
  expect(await storage.imports.find('i')).toBeUndefined();
  expect(rowsOf(plain, 'select * from import_row')).toEqual([]);
});
