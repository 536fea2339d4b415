import { timeOrderedIds } from '../machine.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import {
  anOfficial,
  aPerson,
  aRecordedDossier,
  openTestStorage,
  type TestStorage,
} from '../testing/index.ts';
import { aReceipt, aReply } from '../testing/outbox.ts';
import { changeRows, everythingIn, rowsOf } from './look-inside.test-data.ts';

const at = new Date('2022-07-01T02:00:00Z');
/** What only this person would have told: none of it may be found afterwards. */
const marks = {
  name: 'Nguyễn Thị Dấu-Tên',
  phone: '+84900000777',
  zaloUserId: '4047671499938107777',
  oaUserId: '2468458835291977777',
  title: 'Dấu-Tựa',
  description: 'Dấu-Mô-tả',
  coAuthor: 'Trần Văn Dấu-Đồng-tác-giả',
  email: 'dau-thu@example.vn',
  jobTitle: 'Dấu-Chức-vụ',
  driveUrl: 'https://drive.google.com/file/d/dau-tep/view',
  fileName: 'Dấu-Tệp.pdf',
  typed: 'Dấu-Bản-nháp',
  reply: 'Dấu-Trả-lời',
  said: 'Dấu-Lời-nhắn',
};

let storage: TestStorage;
let person: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  const { zaloUserId, oaUserId, name } = marks;
  person = await storage.people.signIn({ zaloUserId, oaUserId, name }, at);
  await storage.people.savePhone(person.id, marks.phone);
});
afterEach(async () => storage[Symbol.asyncDispose]());

const erase = (when = at, zaloUserId = marks.zaloUserId) =>
  storage.people.erase({ zaloUserId, at: when, revokedAt: null });

async function aFile(id: string, owner = person) {
  const file = {
    id,
    personId: owner.id,
    name: marks.fileName,
    bytes: 9,
    kind: 'pdf' as const,
    createdAt: at,
  };
  await storage.evidenceFiles.begin(file, 10);
  await storage.evidenceFiles.finish(id, 'application/pdf');
}

const dossierOf = (owner: Person, fileIds: string[] = []) =>
  aRecordedDossier(storage, owner, {
    content: {
      author: { fullName: marks.name, phone: marks.phone, email: marks.email, jobTitle: marks.jobTitle },
      coAuthors: [{ fullName: marks.coAuthor }],
      initiative: { title: marks.title, description: marks.description, benefitVnd: 5_000_000 },
      evidence: { driveUrl: marks.driveUrl, fileIds },
    },
    notices: (code) => [{ fact: aReceipt(code), subject: code, to: { personId: owner.id } }],
  });

/** Everything that a person can leave with us. */
async function leaveEverything() {
  await aFile('of-dossier');
  const dossier = await dossierOf(person, ['of-dossier']);
  await aFile('of-draft');
  const content = { initiative: { title: marks.typed } };
  const typed = { personId: person.id, freshId: timeOrderedIds(), base: null, via: 'app' as const };
  await storage.drafts.save({ ...typed, content, at });
  await aReply(storage, person, { text: marks.reply, buttons: [] }, at);
  const body = JSON.stringify({ sender: { id: marks.oaUserId }, message: { text: marks.said } });
  await storage.webhookEvents.record({ id: 'said', channel: 'zalo', body, receivedAt: at });
  return dossier;
}

describe('what is forgotten', () => {
  test('is found nowhere in the database any more', async () => {
    await leaveEverything();
    for (const [what, mark] of Object.entries(marks))
      expect(everythingIn(storage), `${what} was never kept: this test tries nothing`).toContain(mark);
    expect(await erase()).toMatchObject({ outcome: 'erased' });
    const left = everythingIn(storage);
    for (const mark of Object.values(marks)) expect(left).not.toContain(mark);
  });

  test('are all files, of the draft and of dossiers, named so that their bytes go too', async () => {
    await leaveEverything();
    const { fileIds } = await erase();
    expect(fileIds.sort()).toEqual(['of-dossier', 'of-draft']);
    expect(await storage.evidenceFiles.find('of-dossier')).toBeUndefined();
  });

  test('are messages that wait: nothing is sent to somebody who withdrew', async () => {
    await leaveEverything();
    await erase();
    const soon = new Date(Date.now() + 60_000);
    expect(await storage.outbox.claim({ at: soon, leaseUntil: soon, limit: 10 })).toEqual([]);
  });

  test('is nothing, when a newer consent has overtaken the withdrawal', async () => {
    await leaveEverything();
    const before = everythingIn(storage);
    const revokedAt = new Date(at.getTime() - 1);
    const overtaken = await storage.people.erase({ zaloUserId: marks.zaloUserId, at, revokedAt });
    expect(overtaken).toEqual({ outcome: 'signed_in_since', fileIds: [] });
    expect(everythingIn(storage)).toBe(before);
  });

  test('is every post', async () => {
    const tokenHash = 'h';
    const expiresAt = new Date(at.getTime() + 1);
    await storage.officials.invite({
      ...{ tokenHash, unitId: 'tinh-24', role: 'province-official', grassrootsKey: null, expiresAt },
    });
    await storage.officials.accept(tokenHash, person.id, at);
    await erase();
    expect(await storage.officials.rolesOf(person.id)).toEqual([]);
  });

  test('is asked for by one id of Zalo, and nobody else’s is touched', async () => {
    const other = await aPerson(storage);
    await aFile('of-other', other);
    const dossier = await dossierOf(other, ['of-other']);
    expect(await erase(at, 'no-such-id')).toEqual({ outcome: 'unknown', fileIds: [] });
    await erase();
    expect(await storage.submissions.findByCode(dossier.code)).toEqual(dossier);
    expect(await storage.people.find(other.id)).toEqual(other);
    expect((await storage.outbox.inboxOf(other.id, 10)).messages).toHaveLength(1);
    expect(await storage.evidenceFiles.find('of-other')).toBeDefined();
  });
});

describe('what stays as a count', () => {
  test('is the dossier: where, when, in which phase and for which group', async () => {
    const { code, id } = await leaveEverything();
    const before = (await storage.submissions.find(id))!;
    await erase();
    const after = (await storage.submissions.findByCode(code))!;
    const { unitId, superiorUnitId, submittedAt, submittedPhase, qualifiedPhase } = before;
    expect(after).toMatchObject({ unitId, superiorUnitId, submittedAt, submittedPhase, qualifiedPhase });
    expect(after.content.targetGroup).toBe(before.content.targetGroup);
    expect(after.content.initiative.benefitVnd).toBe(5_000_000);
    expect(after.content.workplace.unitId).toBe('tinh-24/222');
  });

  test.each(['submitted', 'needs_changes', 'confirmed', 'under_review'])(
    'one that is %s is withdrawn, and its timeline says when',
    async (state) => {
      const { id } = await dossierOf(person);
      changeRows(storage, 'update submission set state = ? where id = ?', state, id);
      await erase();
      expect((await storage.submissions.find(id))?.state).toBe('withdrawn');
      const last = (await storage.submissions.timeline(id)).at(-1);
      expect(last).toMatchObject({ at, from: state, to: 'withdrawn', actor: 'author', actorPersonId: null });
    },
  );

  test.each(['scored', 'commended', 'invalid', 'withdrawn'])(
    'one that is %s has had its end and keeps its state',
    async (state) => {
      const { id } = await dossierOf(person);
      changeRows(storage, 'update submission set state = ? where id = ?', state, id);
      await erase();
      expect((await storage.submissions.find(id))?.state).toBe(state);
      expect(await storage.submissions.timeline(id)).toHaveLength(1);
      expect(everythingIn(storage)).not.toContain(marks.description);
    },
  );
});

describe('afterwards', () => {
  test('asking again changes nothing', async () => {
    await leaveEverything();
    await erase();
    const once = everythingIn(storage);
    expect(await erase(new Date(at.getTime() + 1000))).toEqual({ outcome: 'unknown', fileIds: [] });
    expect(everythingIn(storage)).toBe(once);
  });

  test('the row of the person holds nothing but its id and when it was emptied', async () => {
    await leaveEverything();
    await erase();
    const [row] = rowsOf(storage, 'select * from person where id = ?', person.id);
    const told = Object.entries(row!).filter(([, value]) => value !== null);
    const kept = [
      'id',
      'last_interaction_at',
      'unreachable_since',
      'created_at',
      'signed_in_at',
      'erased_at',
    ];
    expect(told.map(([name]) => name).filter((name) => !kept.includes(name))).toEqual([]);
    expect(row).toMatchObject({ erased_at: at.getTime() });
  });

  test('whoever comes back is somebody new, who finds nothing of before', async () => {
    const { code } = await leaveEverything();
    await erase();
    const back = await storage.people.signIn(
      { zaloUserId: marks.zaloUserId, oaUserId: marks.oaUserId, name: 'Người mới' },
      at,
    );
    expect(back.id).not.toBe(person.id);
    expect(back).toMatchObject({ oaUserId: marks.oaUserId, phone: null });
    expect(await storage.submissions.ofPerson(back.id)).toEqual([]);
    expect((await storage.submissions.findByCode(code))?.personId).toBe(person.id);
  });

  test('an official who was told of the dossier no longer reads its title', async () => {
    const official = await anOfficial(storage, { unitId: 'tinh-24' });
    const { title } = marks;
    await aRecordedDossier(storage, person, {
      content: { initiative: { title, description: marks.description } },
      notices: (code) => [
        {
          fact: { kind: 'new_entry', payload: { code, title, unitName: 'Việt Yên', grassrootsUnion: 'A' } },
          subject: code,
          to: { personId: official.id },
        },
      ],
    });
    await erase();
    const { messages } = await storage.outbox.inboxOf(official.id, 10);
    expect(JSON.stringify(messages)).not.toContain(title);
  });
});
