import { foldForSearch, type Submission } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDossierService, type DossierService } from '../services/dossier.ts';
import { dossierForEvidence } from '../services/own-dossier.ts';
import type { Person, StoredSubmission } from '../services/ports.ts';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import { anOfficial, aPerson, aRecordedDossier, aSubmission } from '../testing/index.ts';
import { aDossierInWork, asking, type DossierInWork } from './own-dossier.test-data.ts';

const now = new Date('2022-06-16T02:00:00Z');
const member = { fullName: 'Trần Văn Thử', phone: '+84900000002' };
const forMember: Partial<Submission> = { submittedBy: 'union', author: member };

let work: DossierInWork;
let dossiers: DossierService;
let officer: Person;
beforeEach(async () => {
  work = await aDossierInWork({ now: () => now });
  dossiers = createDossierService(work.storage);
  officer = await anOfficer();
});
afterEach(() => work[Symbol.asyncDispose]());

const anOfficer = () => {
  const { grassrootsUnion } = aSubmission().workplace;
  return anOfficial(work.storage, { unitId: 'tinh-24/222', grassrootsKey: foldForSearch(grassrootsUnion) });
};
const enter = (person: Person, content = forMember) => aRecordedDossier(work.storage, person, { content });

async function dismiss(person: Person): Promise<void> {
  const [post] = rowsOf(work.storage, `select id from official where person_id = '${person.id}'`);
  await work.storage.appointments.endPost({ id: String(post!['id']), by: null, at: now });
}

/** Everything that whoever handed a dossier in may do with it; true where it works. */
async function mayStill(person: Person, { id, code }: StoredSubmission, version = 2) {
  const works = (asked: Promise<unknown>) =>
    asked.then(
      () => true,
      () => false,
    );
  const about = { id: `file-${id}`, personId: person.id, name: 'a.pdf', bytes: 9, createdAt: now };
  const file = { ...about, kind: 'pdf' as const, type: 'application/pdf', submissionId: id };
  return {
    opens: await works(dossiers.open(person, code)),
    lists: (await dossiers.mine(person)).some((mine) => mine.code === code),
    readsFiles: await dossiers.mayReadFile(person, file),
    uploads: await works(dossierForEvidence(work.storage, person.id, code)),
    edits: (await work.edit(person, {}, { code, version })).status !== 404,
    withdraws: (await work.withdraw(person, {}, { code, version })).status !== 404,
  };
}
const everything = {
  opens: true,
  lists: true,
  readsFiles: true,
  uploads: true,
  edits: true,
  withdraws: true,
};
const nothing = Object.fromEntries(Object.keys(everything).map((what) => [what, false]));

describe('a dossier that was entered for a member', () => {
  test('stays with the officer for as long as the post lasts, and not a moment longer', async () => {
    const [kept, lost] = [await enter(officer), await enter(officer)];
    for (const { code } of [kept, lost]) await work.decide(work.official, asking(['evidence']), { code });
    expect(await mayStill(officer, kept)).toEqual(everything);
    await dismiss(officer);
    expect(await mayStill(officer, lost)).toEqual(nothing);
  });

  test('comes back with a post that covers it, and with no other', async () => {
    const entered = await enter(officer);
    await dismiss(officer);
    const seat = { role: 'district-official' as const, grassrootsKey: null };
    for (const [unitId, opens] of [
      ['tinh-24/213', false],
      ['tinh-24/222', true],
    ] as const) {
      const offered = { ...seat, unitId, tokenHash: unitId, expiresAt: new Date(now.getTime() + 1) };
      await work.storage.officials.invite(offered);
      await work.storage.officials.accept(unitId, officer.id, now);
      expect((await dossiers.mine(officer)).map(({ code }) => code)).toEqual(opens ? [entered.code] : []);
    }
  });

  test('stays with a colleague who holds and held no post', async () => {
    const colleague = await aPerson(work.storage);
    const entered = await enter(colleague);
    await work.decide(work.official, asking(['evidence']), { code: entered.code });
    expect(await mayStill(colleague, entered)).toEqual(everything);
  });

  test('no longer sends word of its decisions to who was dismissed', async () => {
    const { code } = await enter(officer);
    await dismiss(officer);
    await work.decide(work.official, { to: 'confirmed' }, { code });
    expect(rowsOf(work.storage, `select * from outbox where person_id = '${officer.id}'`)).toEqual([]);
  });
});

test('a dossier of one’s own stays, whatever post has ended', async () => {
  const own = await enter(officer, { submittedBy: 'self' });
  await work.decide(work.official, asking(['evidence']), { code: own.code });
  await dismiss(officer);
  expect(await mayStill(officer, own)).toEqual(everything);
});
