import { submissionDetail, type Decision, type SubmissionDetail } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person, StoredSubmission } from '../services/ports.ts';
import { rowsOf } from '../storage/look-inside.test-data.ts';
import { anOfficial, aRecordedDossier, type TestStorage } from '../testing/index.ts';
import { aDossierInWork, asking, type DossierInWork } from './own-dossier.test-data.ts';

let work: DossierInWork;
let storage: TestStorage;
let author: Person;
let official: Person;
let dossier: StoredSubmission;
beforeEach(async () => {
  work = await aDossierInWork({ now: () => new Date('2022-06-16T02:00:00Z') });
  ({ storage, author, official, dossier } = work);
});
afterEach(() => work[Symbol.asyncDispose]());

const confirm: Decision = { to: 'confirmed' };
const askChanges = { ...asking(['evidence', 'recognition']), reason: '  Số văn bản chưa khớp bản chụp. ' };
const invalid: Decision = { to: 'invalid', reason: 'Đã được cấp bằng.', exclusion: 'ip_protected' };

const decide: DossierInWork['decide'] = (...given) => work.decide(...given);
const detailOf = async (answer: Response): Promise<SubmissionDetail> => {
  expect(answer.status).toBe(200);
  return submissionDetail.parse(await answer.json());
};
const titleOf = async (answer: Response) => ((await answer.json()) as { title: string }).title;
const told = () =>
  rowsOf(storage, 'select person_id, kind, subject, payload_json from outbox').map((row) => ({
    ...row,
    payload_json: JSON.parse(row['payload_json'] as string) as unknown,
  }));

describe('the unit', () => {
  test('confirms, and the submitter is told once', async () => {
    const detail = await detailOf(await decide(official, confirm));
    expect(detail).toMatchObject({ state: 'confirmed', version: 2 });
    expect(detail.actions).toEqual(['request_changes', 'invalidate']);
    expect(detail.timeline.at(-1)).toMatchObject({ state: 'confirmed', by: 'unit' });
    expect(told()).toMatchObject([{ person_id: author.id, kind: 'decided', subject: `${dossier.code}:2` }]);
  });

  test('asks for changes with a reason and the steps, in their own order', async () => {
    const detail = await detailOf(await decide(official, askChanges));
    const asked = { reason: 'Số văn bản chưa khớp bản chụp.', steps: ['recognition', 'evidence'] };
    expect(detail.timeline.at(-1)).toMatchObject({ state: 'needs_changes', ...asked });
    expect(told()).toMatchObject([{ kind: 'changes_requested', payload_json: asked }]);
  });

  test('marks invalid with the exclusion, also what it confirmed before', async () => {
    await decide(official, confirm);
    const detail = await detailOf(await decide(official, invalid, { version: 2 }));
    expect(detail.timeline.at(-1)).toMatchObject({ state: 'invalid', exclusion: 'ip_protected' });
    expect(detail.actions).toEqual([]);
  });

  test('leaves a line in the log and one that counts, without the reason in the log', async () => {
    await decide(official, askChanges);
    const [line] = rowsOf(storage, "select * from audit where action = 'submission.request_changes'");
    expect(line).toMatchObject({ person_id: official.id, unit_id: 'tinh-24/222', subject: dossier.id });
    expect(JSON.parse(line!['detail_json'] as string)).toEqual({
      before: 'submitted',
      after: 'needs_changes',
      steps: ['recognition', 'evidence'],
    });
    const [counted] = rowsOf(storage, 'select * from timeline_entry order by id desc limit 1');
    expect(counted).toMatchObject({ unit_id: 'tinh-24/222', target_group: 'enterprise_worker' });
  });
});

describe('what somebody else changed meanwhile', () => {
  test('is not overwritten: the second of two officials hears how it stands', async () => {
    const other = await anOfficial(storage, { unitId: 'tinh-24', role: 'province-official' });
    const answers = await Promise.all([decide(official, confirm), decide(other, invalid)]);
    const [late] = answers.filter(({ status }) => status !== 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await titleOf(late!)).toMatch(/vừa được thay đổi, nay ở trạng thái “/);
    expect(rowsOf(storage, 'select * from timeline_entry')).toHaveLength(2);
  });

  test('is told from a double tap, which answers as before', async () => {
    await decide(official, askChanges);
    const again = await detailOf(await decide(official, askChanges));
    expect(again).toMatchObject({ state: 'needs_changes', version: 2 });
    expect(told()).toHaveLength(1);
    const otherWords = { ...askChanges, reason: 'Lý do khác.' };
    expect((await decide(official, otherWords)).status).toBe(409);
  });
});

describe('a decision is refused', () => {
  test('to the author of the initiative, though they are an official of the unit', async () => {
    const own = await aRecordedDossier(storage, official);
    expect((await decide(official, confirm, { code: own.code })).status).toBe(403);
  });

  test('also when they entered it as if for a member: by their name, or by their number', async () => {
    await storage.people.savePhone(official.id, '+84900000009');
    const [name, phone] = ['NGUYEN THI  MAU', '+84900000009'];
    const authors = [
      { fullName: name, phone: '+84900000002' },
      { fullName: 'Trần Văn Thử', phone },
    ];
    for (const author of authors) {
      const { code } = await aRecordedDossier(storage, official, {
        content: { submittedBy: 'union', author },
      });
      expect((await decide(official, confirm, { code })).status).toBe(403);
    }
    const { code } = await aRecordedDossier(storage, author, { content: { author: authors[1]! } });
    expect((await decide(official, confirm, { code })).status).toBe(403);
  });

  test('but not to the officer who entered it for a member', async () => {
    const member = { fullName: 'Trần Văn Thử', phone: '+84900000002' };
    const entered = await aRecordedDossier(storage, official, {
      content: { submittedBy: 'union', author: member },
    });
    await detailOf(await decide(official, confirm, { code: entered.code }));
    expect(told()).toEqual([]);
  });

  test('outside one’s units as if there were no such dossier', async () => {
    const elsewhere = await anOfficial(storage, { unitId: 'tinh-27/258' });
    const [there, nowhere] = await Promise.all([
      decide(elsewhere, confirm),
      decide(elsewhere, confirm, { code: 'SK-2222-2222' }),
    ]);
    expect([there.status, nowhere.status]).toEqual([404, 404]);
    expect(await there.text()).toBe(await nowhere.text());
  });

  test.each([['organiser'], ['reviewer'], ['admin']] as const)(
    'to a role without the right: %s',
    async (role) => {
      const person = await anOfficial(storage, { unitId: 'tong-lien-doan', role });
      expect((await decide(person, confirm)).status).toBe(403);
    },
  );

  test.each([
    ['without a reason', { ...askChanges, reason: ' \n ' }, 422],
    ['with too long a reason', { ...invalid, reason: 'ă'.repeat(1001) }, 422],
    ['without a step to change', { ...askChanges, steps: [] }, 400],
    ['without an exclusion', { to: 'invalid', reason: 'x' }, 400],
    ['to a state that is not the unit’s', { to: 'commended' }, 400],
  ])('%s', async (_name, body, status) => {
    expect((await decide(official, body)).status).toBe(status);
  });

  test('without the version that it builds on', async () => {
    const path = `/official/submissions/${dossier.code}/decision`;
    expect((await work.served.ask(path, { who: official, json: confirm })).status).toBe(400);
  });

  test('where no step leads there', async () => {
    await decide(official, invalid);
    expect((await decide(official, confirm, { version: 2 })).status).toBe(409);
  });
});
