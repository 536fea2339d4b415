import { submissionDetail, type Submission } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import { anOfficial, aPerson, aRecordedDossier, aSubmission } from '../testing/index.ts';
import { aDossierInWork, asking, kept as clean, type DossierInWork } from './own-dossier.test-data.ts';

let now: Date;
let work: DossierInWork;
beforeEach(async () => {
  now = new Date('2022-06-16T02:00:00Z');
  work = await aDossierInWork({ now: () => now });
});
afterEach(() => work[Symbol.asyncDispose]());

const mended = (change: Partial<Submission> = {}): Submission => {
  const content = aSubmission();
  return { ...content, recognition: { ...content.recognition, documentNo: '51/QĐ-SK' }, ...change };
};
const ask = (...steps: Parameters<typeof asking>[0]) => work.decide(work.official, asking(steps));
const fieldsOf = async (answer: Response) => {
  expect(answer.status).toBe(422);
  return ((await answer.json()) as { fields: { field: string }[] }).fields.map(({ field }) => field);
};
const detailOf = async (answer: Response) => {
  expect(answer.status).toBe(200);
  return submissionDetail.parse(await answer.json());
};
const lastEntry = () => rowsOf(work.storage, 'select * from timeline_entry order by id desc limit 1')[0];

describe('an author who was asked for changes', () => {
  test('sends just that in again, and the officials who decide are told', async () => {
    await anOfficial(work.storage, { unitId: 'tinh-24', role: 'reviewer' });
    await ask('recognition');
    const detail = await detailOf(await work.edit(work.author, mended()));
    expect(detail).toMatchObject({ state: 'submitted', version: 3, actions: ['withdraw'] });
    expect(detail.content.recognition.documentNo).toBe('51/QĐ-SK');
    expect(rowsOf(work.storage, "select * from outbox where kind = 'changes_answered'")).toMatchObject([
      { person_id: work.official.id, subject: `${work.dossier.code}:3` },
    ]);
  });

  test('may answer after the gate has closed, with days that have come since', async () => {
    now = new Date('2022-12-01T02:00:00Z');
    await ask('recognition');
    await detailOf(await work.edit(work.author, mended()));
    const { code } = work.dossier;
    await work.decide(work.official, asking(['recognition']), { version: 3 });
    const recognition = { ...mended().recognition, date: '2023-01-01' };
    expect(
      await fieldsOf(await work.edit(work.author, mended({ recognition }), { code, version: 4 })),
    ).toContain('recognition.date');
  });

  test('changes nothing else: each such field is named', async () => {
    await ask('recognition');
    const initiative = { ...mended().initiative, title: 'Tên khác' };
    expect(
      await fieldsOf(await work.edit(work.author, mended({ initiative, coAuthors: [{ fullName: 'An' }] }))),
    ).toEqual(['coAuthors', 'initiative']);
  });

  test('is judged anew as a whole', async () => {
    await ask('recognition');
    const recognition = { ...mended().recognition, documentNo: '' };
    expect(await fieldsOf(await work.edit(work.author, mended({ recognition })))).toEqual([
      'recognition.documentNo',
    ]);
  });

  test('counts from then on where and as what the answer says', async () => {
    await ask('workplace', 'target-group', 'initiative');
    const content = aSubmission({
      workplace: { unitId: 'tinh-24/213', grassrootsUnion: 'CĐCS Công ty Điện Mẫu' },
      targetGroup: 'civil_servant',
    });
    const initiative = { ...content.initiative, benefitVnd: 5_000_000 };
    await detailOf(await work.edit(work.author, { ...content, initiative }));
    const counted = { unit_id: 'tinh-24/213', target_group: 'civil_servant', benefit_vnd: 5_000_000 };
    expect(lastEntry()).toMatchObject({ ...counted, from_state: 'needs_changes', to_state: 'submitted' });
    expect((await work.decide(work.official, { to: 'confirmed' }, { version: 3 })).status).toBe(404);
  });

  test('leaves what stood before beside the dossier', async () => {
    await ask('recognition');
    await work.edit(work.author, mended());
    const [kept] = rowsOf(work.storage, 'select * from submission_revision');
    expect(kept).toMatchObject({ submission_id: work.dossier.id, version: 2 });
    expect(JSON.parse(kept!['content_json'] as string)).toEqual(work.dossier.content);
  });

  test('who taps twice is answered as before', async () => {
    await ask('recognition');
    const answers = [await work.edit(work.author, mended()), await work.edit(work.author, mended())];
    for (const answer of answers) expect(await detailOf(answer)).toMatchObject({ version: 3 });
    expect(rowsOf(work.storage, 'select * from submission_revision')).toHaveLength(1);
  });

  test('stays in the unit to which an official put a dossier of “Khác”', async () => {
    const workplace = { ...aSubmission().workplace, unitId: 'tinh-24/khac', unitOther: 'Cụm Nội Hoàng' };
    const { code } = await aRecordedDossier(work.storage, work.author, { content: { ...clean, workplace } });
    await work.decide(work.official, asking(['recognition']), { code });
    const answer = await work.edit(work.author, mended({ workplace }), { code });
    expect(await detailOf(answer)).toMatchObject({ unitId: 'tinh-24/222' });
  });
});

describe('evidence that was asked for', () => {
  const upload = async (id: string) => {
    const about = { name: 'Ảnh.jpg', bytes: 10, kind: 'image' as const, createdAt: now };
    const { author, dossier, storage } = work;
    await storage.evidenceFiles.begin({ ...about, id, personId: author.id, forSubmissionId: dossier.id }, 5);
    await storage.evidenceFiles.finish(id, 'image/jpeg');
  };

  test('is bound to the dossier, and stood in no draft meanwhile', async () => {
    await ask('evidence');
    await upload('f1');
    await upload('left-out');
    expect(await work.storage.evidenceFiles.ofDraft(work.author.id)).toEqual([]);
    const detail = await detailOf(
      await work.edit(work.author, aSubmission({ evidence: { fileIds: ['f1'] } })),
    );
    expect(detail.files).toMatchObject([{ id: 'f1', state: 'ready' }]);
    expect(rowsOf(work.storage, 'select id from evidence_file')).toEqual([{ id: 'f1' }]);
  });

  test('that is nobody’s or somebody else’s is refused by its field', async () => {
    await ask('evidence');
    const answer = await work.edit(work.author, aSubmission({ evidence: { fileIds: ['unknown'] } }));
    expect(await fieldsOf(answer)).toEqual(['evidence.fileIds']);
  });
});

describe('a change is refused', () => {
  test('by anybody but the one who handed it in, as if there were no such dossier', async () => {
    await ask('recognition');
    for (const who of [work.official, await aPerson(work.storage)]) {
      expect((await work.edit(who, mended())).status).toBe(404);
      expect((await work.withdraw(who, {}, { version: 2 })).status).toBe(404);
    }
  });

  test('while nobody asked for one, and on a version that is gone', async () => {
    expect((await work.edit(work.author, mended(), { version: 1 })).status).toBe(409);
    await ask('recognition');
    expect((await work.edit(work.author, mended(), { version: 1 })).status).toBe(409);
  });

  test('when the official marked it invalid while the author was writing', async () => {
    await ask('recognition');
    const invalid = { to: 'invalid', reason: 'Chưa có quyết định.', exclusion: 'not_recognised' };
    await work.decide(work.official, invalid, { version: 2 });
    const answer = await work.edit(work.author, mended());
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as { title: string }).title).toContain('“Không hợp lệ”');
  });
});

describe('taking a dossier back', () => {
  test('ends it, with the reason if there is one', async () => {
    const detail = await detailOf(await work.withdraw(work.author, { reason: ' Nộp nhầm. ' }));
    expect(detail).toMatchObject({ state: 'withdrawn', actions: [] });
    expect(detail.timeline.at(-1)).toMatchObject({ by: 'author', reason: 'Nộp nhầm.' });
  });

  test('twice at once is done once', async () => {
    const answers = await Promise.all([work.withdraw(work.author), work.withdraw(work.author)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(rowsOf(work.storage, 'select * from timeline_entry')).toHaveLength(2);
  });

  test('is too late for what the unit has thrown out', async () => {
    const invalid = { to: 'invalid', reason: 'Chưa có quyết định.', exclusion: 'not_recognised' };
    await work.decide(work.official, invalid);
    expect((await work.withdraw(work.author, {}, { version: 2 })).status).toBe(409);
  });
});
