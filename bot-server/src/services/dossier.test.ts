import { CONFEDERATION_UNIT_ID, motTrieuSangKien, type OfficialRole } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeRows } from '../storage/look-inside.test-data.ts';
import { aPerson, aRecordedDossier, openTestStorage, type TestStorage } from '../testing/index.ts';
import { createDossierList, type ListDossiers } from './dossier-list.ts';
import { createDossierService, type DossierService } from './dossier.ts';
import type { EvidenceFile, Person, StoredSubmission } from './ports.ts';

const at = new Date('2022-06-15T02:00:00Z');
const union = (grassrootsUnion: string, unitId: string) => ({
  workplace: { unitId, grassrootsUnion },
});

/** Where dossiers lie, seen from the district `tinh-24/222`. */
const places = {
  ownUnion: { unitId: 'tinh-24/222', content: union('CĐCS Công ty May Việt Yên', 'tinh-24/222') },
  otherUnion: { unitId: 'tinh-24/222', content: union('CĐCS Trường Tiểu học số 1', 'tinh-24/222') },
  besideDistrict: { unitId: 'tinh-24/213', content: union('CĐCS Công ty May Việt Yên', 'tinh-24/213') },
  unsettled: { unitId: 'tinh-24/khac', content: union('CĐCS Hợp tác xã A', 'tinh-24/khac') },
  otherProvince: { unitId: 'tinh-27/258', content: union('CĐCS Công ty May Việt Yên', 'tinh-27/258') },
  sector: { unitId: 'nganh-y-te', content: union('CĐCS Bệnh viện', 'nganh-y-te') },
} as const;
type Place = keyof typeof places;
const everywhere = Object.keys(places) as Place[];
const inProvince: Place[] = ['ownUnion', 'otherUnion', 'besideDistrict', 'unsettled'];

/** Who sees what: the whole table of rights, written out by hand. */
const posts: [string, OfficialRole, { unitId: string; key?: string }, Place[]][] = [
  [
    'a base union’s officer',
    'grassroots-officer',
    { unitId: 'tinh-24/222', key: 'cdcs cong ty may viet yen' },
    ['ownUnion'],
  ],
  ['the district above', 'district-official', { unitId: 'tinh-24/222' }, ['ownUnion', 'otherUnion']],
  ['a district beside', 'district-official', { unitId: 'tinh-24/213' }, ['besideDistrict']],
  ['a district without dossiers', 'district-official', { unitId: 'tinh-24/215' }, []],
  ['the province', 'province-official', { unitId: 'tinh-24' }, inProvince],
  ['another province', 'province-official', { unitId: 'tinh-27' }, ['otherProvince']],
  ['a province whose number begins alike', 'province-official', { unitId: 'tinh-2' }, []],
  ['a sector', 'province-official', { unitId: 'nganh-y-te' }, ['sector']],
  ['the organisers', 'organiser', { unitId: CONFEDERATION_UNIT_ID }, everywhere],
  ['an administrator', 'admin', { unitId: CONFEDERATION_UNIT_ID }, everywhere],
  ['who scores, without names', 'reviewer', { unitId: CONFEDERATION_UNIT_ID }, []],
];

let storage: TestStorage;
let dossiers: DossierService;
let list: ListDossiers;
let author: Person;
let recorded: Record<Place, StoredSubmission>;
let files: Record<Place, EvidenceFile>;

beforeEach(async () => {
  storage = await openTestStorage();
  dossiers = createDossierService(storage);
  list = createDossierList({ ...storage, programme: motTrieuSangKien, clock: { now: () => at } });
  author = await aPerson(storage);
  [recorded, files] = [{}, {}] as [typeof recorded, typeof files];
  for (const [i, place] of everywhere.entries()) {
    const fileId = `file-${place}`;
    const file = {
      id: fileId,
      personId: author.id,
      name: 'a.pdf',
      bytes: 9,
      kind: 'pdf' as const,
      createdAt: at,
    };
    await storage.evidenceFiles.begin(file, 10);
    await storage.evidenceFiles.finish(fileId, 'application/pdf');
    const { unitId, content } = places[place];
    const given = {
      unitId,
      at: new Date(at.getTime() + i),
      content: { ...content, evidence: { fileIds: [fileId] } },
    };
    recorded[place] = await aRecordedDossier(storage, author, given);
    files[place] = (await storage.evidenceFiles.find(fileId))!;
  }
});
afterEach(async () => storage[Symbol.asyncDispose]());

async function appoint(role: OfficialRole, { unitId, key = null }: { unitId: string; key?: string | null }) {
  const person = await aPerson(storage);
  await takeUp(person, role, { unitId, key });
  return person;
}
async function takeUp(
  person: Person,
  role: OfficialRole,
  { unitId, key = null }: { unitId: string; key?: string | null },
) {
  const tokenHash = `${unitId} ${role} ${person.id}`;
  const expiresAt = new Date(at.getTime() + 1);
  await storage.officials.invite({ tokenHash, unitId, role, grassrootsKey: key, expiresAt });
  await storage.officials.accept(tokenHash, person.id, at);
}

/** The places whose dossier a person can open, list, and read the file of. */
async function seenBy(person: Person) {
  const listed = await list(person, {}).then(
    ({ dossiers: rows }) => rows.map(({ submission }) => submission.code),
    (): string[] => [],
  );
  const opens = await filterPlaces((place) =>
    dossiers.open(person, recorded[place].code).then(
      () => true,
      () => false,
    ),
  );
  const reads = await filterPlaces((place) => dossiers.mayReadFile(person, files[place]));
  return { opens, reads, lists: everywhere.filter((place) => listed.includes(recorded[place].code)) };
}
async function filterPlaces(test: (place: Place) => Promise<boolean>): Promise<Place[]> {
  const seen = await Promise.all(everywhere.map(test));
  return everywhere.filter((_place, i) => seen[i]);
}

describe('what an official sees', () => {
  test.each(posts)('%s (%s)', async (_name, role, post, places) => {
    const official = await appoint(role, post);
    expect(await seenBy(official)).toEqual({ opens: places, reads: places, lists: places });
  });

  test('with two posts is what either shows, each dossier once', async () => {
    const official = await appoint('district-official', { unitId: 'tinh-24/222' });
    await takeUp(official, 'province-official', { unitId: 'nganh-y-te' });
    await takeUp(official, 'grassroots-officer', { unitId: 'tinh-24/222', key: 'cdcs cong ty may viet yen' });
    const seen: Place[] = ['ownUnion', 'otherUnion', 'sector'];
    expect(await seenBy(official)).toEqual({ opens: seen, reads: seen, lists: seen });
    expect((await list(official, {})).dossiers).toHaveLength(3);
  });

  test('ends with the post', async () => {
    const official = await appoint('province-official', { unitId: 'tinh-24' });
    changeRows(storage, 'update official set revoked_at = ? where person_id = ?', 1, official.id);
    expect(await seenBy(official)).toEqual({ opens: [], reads: [], lists: [] });
    await expect(list(official, {})).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('begins with the post, and not with the invitation', async () => {
    const person = await aPerson(storage);
    const invitation = { unitId: 'tinh-24', role: 'province-official' as const, grassrootsKey: null };
    await storage.officials.invite({ ...invitation, tokenHash: 'h', expiresAt: new Date(at.getTime() + 1) });
    expect((await seenBy(person)).opens).toEqual([]);
    await storage.officials.accept('h', person.id, at);
    expect((await seenBy(person)).opens).toEqual(inProvince);
  });

  test('moves with a dossier that is settled under another unit', async () => {
    const district = await appoint('district-official', { unitId: 'tinh-24/213' });
    expect((await seenBy(district)).opens).not.toContain('unsettled');
    const { id } = recorded.unsettled;
    const to = { unitId: 'tinh-24/213', superiorUnitId: 'tinh-24' };
    const payload = { code: 'SK-2222-2222', title: 't', unitName: 'u', grassrootsUnion: 'g' };
    const notice = {
      fact: { kind: 'new_entry', payload } as const,
      subject: 's',
      to: { personId: district.id },
    };
    await storage.submissions.settleUnit({
      submissionId: id,
      from: 'tinh-24/khac',
      to,
      by: district.id,
      at,
      notice,
    });
    expect((await seenBy(district)).opens).toContain('unsettled');
  });
});

describe('what everybody else sees', () => {
  test('is one’s own dossiers, wherever they lie', async () => {
    const seen = await seenBy(author);
    expect([seen.opens, seen.reads]).toEqual([everywhere, everywhere]);
    const mine = (await dossiers.mine(author)).map(({ code }) => code);
    expect(mine).toEqual(everywhere.toReversed().map((place) => recorded[place].code));
  });

  test('is nothing of others, and the list of officials is closed', async () => {
    const stranger = await aPerson(storage);
    expect(await seenBy(stranger)).toEqual({ opens: [], reads: [], lists: [] });
    expect(await dossiers.mine(stranger)).toEqual([]);
    await expect(list(stranger, {})).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('tells nothing of whether a code of others exists', async () => {
    const stranger = await aPerson(storage);
    const refusalOf = (code: string) => dossiers.open(stranger, code).catch((error: unknown) => error);
    const ofOthers = await refusalOf(recorded.sector.code);
    const ofNobody = await refusalOf('SK-2222-2222');
    expect(ofOthers).toEqual(ofNobody);
    expect(ofOthers).toMatchObject({ code: 'not_found' });
  });
});

describe('opening a dossier', () => {
  test('takes a code as people type it', async () => {
    const { code } = recorded.ownUnion;
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), code.slice(3), ` ${code} `])
      expect((await dossiers.open(author, typed)).submission.code).toBe(code);
  });

  test('names what is wrong with a code that cannot be', async () => {
    await expect(dossiers.open(author, 'SK-1')).rejects.toMatchObject({ code: 'not_found' });
    await expect(dossiers.open(author, '')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('brings its timeline and its files along', async () => {
    const { timeline, files: found } = await dossiers.open(author, recorded.ownUnion.code);
    expect(timeline).toMatchObject([{ from: null, to: 'submitted', actor: 'author' }]);
    expect(found).toMatchObject([{ id: 'file-ownUnion', submissionId: recorded.ownUnion.id }]);
  });
});

describe('files that are on no dossier yet', () => {
  test('are read by their owner alone, whatever office another holds', async () => {
    const file = {
      id: 'draft',
      personId: author.id,
      name: 'b.pdf',
      bytes: 1,
      kind: 'pdf' as const,
      createdAt: at,
    };
    await storage.evidenceFiles.begin(file, 10);
    const draft = (await storage.evidenceFiles.find('draft'))!;
    expect(await dossiers.mayReadFile(author, draft)).toBe(true);
    for (const [, role, post] of posts)
      expect(await dossiers.mayReadFile(await appoint(role, post), draft)).toBe(false);
  });
});
