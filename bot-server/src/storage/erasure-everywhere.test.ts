import { foldForSearch, type NotificationFact, type Submission } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person, StoredSubmission } from '../services/ports.ts';
import { createWithdrawConsent } from '../services/withdraw-consent.ts';
import { aHandOver } from '../testing/hand-over.ts';
import {
  anOfficial,
  aRecordedDossier,
  aSubmission,
  openTestStorage,
  testAuthorKey,
  type TestStorage,
} from '../testing/index.ts';
import { aLog } from '../testing/outbox.ts';
import { placesOf } from './look-inside.test-data.ts';

const at = new Date('2022-07-01T02:00:00Z');
const clock = { now: () => at };
const ids = { zaloUserId: '4047671499938107777', oaUserId: '2468458835291977777' };

let storage: TestStorage;
let person: Person;
let district: Person;
let officer: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  person = await storage.people.signIn({ ...ids, name: 'Nguyễn Thị Dấu Tên' }, at);
  await storage.people.savePhone(person.id, '+84900000777');
  district = await anOfficial(storage, { unitId: 'tinh-24/222' }, at);
  officer = await anOfficial(storage, { unitId: 'tinh-24/222', grassrootsKey: 'cdcs dau don vi' }, at);
});
afterEach(() => storage[Symbol.asyncDispose]());

/** As Zalo's webhook has it. */
const withdraw = () =>
  createWithdrawConsent({ ...storage, clock, log: aLog(), files: { remove: () => Promise.resolve() } })({
    ...ids,
    at: null,
  });

/** Where each of the words lies: as it is written, and as it is folded for search and keys. */
function stay(words: Record<string, string>): Record<string, string[]> {
  const places = Object.entries(words).map(([name, word]): [string, string[]] => [
    name,
    [...new Set([word, foldForSearch(word)].flatMap((text) => placesOf(storage, text)))].sort(),
  ]);
  return Object.fromEntries(places.filter(([, found]) => found.length > 0));
}

describe('Of an author who withdraws consent', () => {
  const words = {
    name: 'Nguyễn Thị Dấu Tên',
    phone: '+84900000777',
    title: 'Dấu Tựa Mới',
    oldTitle: 'Dấu Tựa Cũ',
    description: 'Dấu Mô Tả',
    union: 'CĐCS Dấu Đơn Vị',
    recognisedBy: 'Dấu Ban Giám Đốc',
    documentNo: 'Dấu-12/QĐ',
    reason: 'Dấu Lý Do',
    said: 'Dấu Lời Kể',
    draft: 'Dấu Bản Nháp',
    ...ids,
  };
  const contentWith = (title: string): Submission =>
    aSubmission({
      author: { fullName: words.name, phone: words.phone },
      workplace: { ...aSubmission().workplace, grassrootsUnion: words.union },
      initiative: { ...aSubmission().initiative, title, description: words.description },
      recognition: {
        ...aSubmission().recognition,
        by: words.recognisedBy,
        documentNo: words.documentNo,
      },
    });
  const toldOf = (kind: 'new_entry' | 'changes_answered', code: string, title: string): NotificationFact => ({
    kind,
    payload: { code, title, unitName: 'Việt Yên', grassrootsUnion: words.union },
  });
  const notice = (fact: NotificationFact, subject: string, { id }: Person) => ({
    fact,
    subject,
    to: { personId: id },
  });

  /** Sent, sent back with a reason, put right, and told of to officials and to the author each time. */
  async function aLongDossier(): Promise<StoredSubmission> {
    const first = await aRecordedDossier(storage, person, {
      content: contentWith(words.oldTitle),
      notices: (code) => [notice(toldOf('new_entry', code, words.oldTitle), code, district)],
    });
    const { code, id } = first;
    const asked = { code, title: words.oldTitle, reason: words.reason, steps: [] };
    await storage.submissionChanges.move({
      ...{ submissionId: id, from: first, to: 'needs_changes', actor: 'unit', by: district.id, at },
      ...{ reason: words.reason, exclusion: null, steps: ['initiative'], audit: 'submission.ask_changes' },
      notices: [notice({ kind: 'changes_requested', payload: asked }, `${code}:2`, person)],
    });
    const content = contentWith(words.title);
    await storage.submissionChanges.revise({
      from: { ...first, state: 'needs_changes', version: 2 },
      to: { ...first, content, version: 3 },
      ...{ grassrootsKey: foldForSearch(words.union), authorKey: testAuthorKey(content.author), at },
      notices: [notice(toldOf('changes_answered', code, words.title), `${code}:3`, officer)],
    });
    return { ...first, content };
  }

  beforeEach(async () => {
    const { code } = await aLongDossier();
    await storage.dossierWork.catchUpWords(100);
    await storage.tallies.catchUp();
    const said = { lines: [{ from: 'person' as const, text: words.said, at }], phone: words.phone };
    await aHandOver(storage, person, { grassrootsUnion: words.union, context: said, tell: ['tinh-24/222'] });
    const typed = { personId: person.id, freshId: 'd', base: null, via: 'app' as const, at };
    await storage.drafts.save({ ...typed, content: { initiative: { title: words.draft } } });
    const echo = JSON.stringify({ event_name: 'oa_send_text', message: { text: `${code} ${words.title}` } });
    await storage.webhookEvents.record({ id: 'echo', channel: 'zalo', body: echo, receivedAt: at });
    await storage.webhookEvents.finish('echo', at);
    await storage.webhookEvents.record({
      ...{ id: 'said', channel: 'zalo', receivedAt: at },
      body: JSON.stringify({ sender: { id: ids.oaUserId }, message: { text: words.said } }),
    });
  });

  test('no word stays but the name of the workplace, by which entries are counted', async () => {
    expect(Object.keys(stay(words))).toEqual(Object.keys(words));
    await withdraw();
    await storage.dossierWork.catchUpWords(100);
    await storage.tallies.catchUp();
    expect(stay(words)).toEqual({
      union: [
        'audit.grassroots_key',
        'base_union.name',
        'base_union.scope_id',
        'invitation.grassroots_key',
        'official.grassroots_key',
        'submission.grassroots_key',
        'tally_day.scope_id',
        'tally_month.scope_id',
        'tally_total.scope_id',
        'timeline_entry.grassroots_key',
      ],
    });
  });
});

describe('Of an official who withdraws consent', () => {
  const words = {
    name: 'Nguyễn Thị Dấu Tên',
    urge: 'Dấu Lời Đôn Đốc',
    reason: 'Dấu Lý Do Trả Lại',
    answer: 'Dấu Trả Lời',
    fileName: 'Dấu Bảng Tính.xlsx',
    row: 'Dấu Dòng Bảng',
    number: 'Dấu-34/BC',
    ...ids,
  };

  beforeEach(async () => {
    await storage.officials.invite({
      ...{ tokenHash: 'h', unitId: 'tinh-24', role: 'province-official', grassrootsKey: null },
      expiresAt: new Date(at.getTime() + 1),
    });
    await storage.officials.accept('h', person.id, at);
    await urgeDistrict();
    await decideAndAnswer();
    await leaveFiles();
  });

  async function urgeDistrict(): Promise<void> {
    const [scopeId, name, text] = ['tinh-24/222', 'Việt Yên', words.urge];
    const payload = { urgeId: 'u', scopeId, unitName: name, from: 'Bắc Giang', text };
    const told = { fact: { kind: 'urge', payload }, subject: 'u', to: { personId: district.id } } as const;
    const urge = { id: 'u', scopeId, name, fromScopeId: 'tinh-24', text, phase: 2, submittedThen: 0 };
    await storage.urges.send({
      ...{ by: person.id, key: 'k', bodyHash: 'h', at, again: false, skipped: [] },
      urges: [{ ...urge, nextStepAt: null, notices: [told] }],
    });
  }

  /** About the dossier and the call of somebody else, who has withdrawn nothing. */
  async function decideAndAnswer(): Promise<void> {
    const dossier = await aRecordedDossier(storage, officer);
    await storage.submissionChanges.move({
      ...{ submissionId: dossier.id, from: dossier, to: 'needs_changes', actor: 'unit', by: person.id, at },
      ...{ reason: words.reason, exclusion: null, steps: [], audit: 'submission.ask_changes', notices: [] },
    });
    const id = await aHandOver(storage, officer);
    const line = { from: 'staff' as const, text: words.answer, at };
    await storage.handOvers.answer({
      ...{ id, key: 'a', line, reply: { text: words.answer, buttons: [] }, by: person.id },
    });
  }

  async function leaveFiles(): Promise<void> {
    const file = { id: 'i', personId: person.id, fileHash: 'h', name: words.fileName, uploadedAt: at };
    const rows = [{ row: 2, state: 'good' as const, detail: words.row }];
    await storage.imports.keep({ ...file, unknownColumns: [], rows, unitId: 'tinh-24' });
    const form = { number: words.number, place: '', date: '', signerTitle: '', recipients: '' };
    await storage.exports.order(
      {
        ...{ id: 'e', personId: person.id, kind: 'report_docx', scopeId: 'tinh-24', month: '2022-06' },
        form: { ...form, signerName: words.name },
      },
      { at, mostOpen: 3 },
    );
    const chosen = { digestHour: 16, muted: [] };
    await storage.notificationChoices.save({ personId: person.id, chosen, at });
  }

  test('only those words stay that were said to others in the unit’s name', async () => {
    expect(Object.keys(stay(words))).toEqual(Object.keys(words));
    await withdraw();
    expect(stay(words)).toEqual({
      urge: ['outbox.payload_json', 'urge.text'],
      reason: ['timeline_entry.reason'],
      answer: ['hand_over.context_json', 'outbox.payload_json'],
    });
  });
});
