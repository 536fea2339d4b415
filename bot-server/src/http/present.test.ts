import {
  CONFEDERATION_NAME,
  CONFEDERATION_UNIT_ID,
  draftResponse,
  findUnit,
  personResponse,
  receiptResponse,
  submissionDetail,
  submissionSummary,
} from '@sang-kien/shared';
import { describe, expect, test } from 'vitest';
import type { EvidenceFile, Person, StoredSubmission, TimelineEntry } from '../services/ports.ts';
import { anEntry } from '../testing/index.ts';
import {
  presentDossier,
  presentDraft,
  presentFile,
  presentPerson,
  presentReceipt,
  presentRole,
  presentSummary,
  unitName,
} from './present.ts';

const at = new Date('2022-06-15T02:00:00.123Z');
const person: Person = {
  id: 'p1',
  zaloUserId: '4047671499938107201',
  oaUserId: '2468458835291979001',
  messengerUserId: null,
  name: 'Nguyễn Thị Mẫu',
  phone: '+84900000001',
  lastInteractionAt: at,
  unreachableSince: at,
};
const file: EvidenceFile = {
  id: 'f1',
  personId: 'p1',
  name: 'Quyết định.pdf',
  bytes: 9,
  kind: 'pdf',
  type: 'application/pdf',
  submissionId: null,
  createdAt: at,
};
const dossier = (change: Partial<StoredSubmission> = {}): StoredSubmission => ({
  ...anEntry(person, { at }).submission,
  ...change,
});
const detailOf = (submission: StoredSubmission) =>
  presentDossier({ submission, timeline: [], files: [], actions: [] });

describe('a person', () => {
  test('is shown by name and phone, never by ids of Zalo or when they wrote', () => {
    const shown = presentPerson(person, []);
    expect(shown).toEqual({ id: 'p1', name: 'Nguyễn Thị Mẫu', phone: '+84900000001', roles: [] });
    expect(personResponse.parse(shown)).toEqual(shown);
  });

  test('is shown with posts by the names of their units', () => {
    const post = { personId: 'p1', role: 'organiser' as const, grassrootsKey: 'k' };
    expect(presentRole({ ...post, unitId: CONFEDERATION_UNIT_ID })).toEqual({
      unitId: CONFEDERATION_UNIT_ID,
      unitName: CONFEDERATION_NAME,
      role: 'organiser',
    });
    expect(presentRole({ ...post, unitId: 'tinh-24' }).unitName).toBe(findUnit('tinh-24')!.name);
  });
});

describe('a draft', () => {
  test('that is fresh has no time and no door', () => {
    const draft = { id: 'd1', personId: 'p1', version: 0, content: {}, updatedAt: null, updatedVia: null };
    const shown = presentDraft({ draft, files: [] });
    expect(shown).toEqual({
      id: 'd1',
      version: 0,
      content: {},
      updatedAt: null,
      updatedVia: null,
      files: [],
    });
    expect(draftResponse.parse(shown)).toEqual(shown);
  });

  test('is shown as typed, with its files', () => {
    const content = { recognition: { date: '15/3/20' } };
    const draft = {
      id: 'd1',
      personId: 'p1',
      version: 7,
      content,
      updatedAt: at,
      updatedVia: 'chat' as const,
    };
    const shown = presentDraft({ draft, files: [file] });
    expect(shown).toMatchObject({ version: 7, content, updatedAt: at.toISOString(), updatedVia: 'chat' });
    expect(shown.files).toHaveLength(1);
    expect(draftResponse.parse(shown)).toEqual(shown);
  });
});

describe('a file', () => {
  test('is uploading until its content was looked at', () => {
    expect(presentFile({ ...file, type: null }).state).toBe('uploading');
    expect(presentFile(file)).toEqual({
      id: 'f1',
      name: 'Quyết định.pdf',
      bytes: 9,
      kind: 'pdf',
      state: 'ready',
    });
  });
});

describe('a dossier', () => {
  test('gives a receipt with the phase it came in and the phase it counts for', () => {
    const submission = dossier({ qualifiedPhase: null, flags: ['applied_date_disputed'] });
    const shown = presentReceipt(submission);
    expect(shown).toEqual({
      code: submission.code,
      state: 'submitted',
      submittedAt: '2022-06-15T02:00:00.123Z',
      submittedPhase: 2,
      qualifiedPhase: null,
      flags: ['applied_date_disputed'],
    });
    expect(receiptResponse.parse(shown)).toEqual(shown);
  });

  test('is listed by its title', () => {
    const shown = presentSummary(dossier());
    expect(shown.title).toBe('Gá bắt vít nhanh');
    expect(submissionSummary.parse(shown)).toEqual(shown);
  });

  test('is shown whole as the contract says, without ids of people', () => {
    const entry = { at, from: null, actorPersonId: 'p1', reason: null, exclusion: null, steps: [] };
    const left = { reason: 'Đã đăng ký bảo hộ', exclusion: 'ip_protected' };
    const timeline: TimelineEntry[] = [
      { ...entry, to: 'submitted', actor: 'author' },
      { ...entry, ...left, from: 'submitted', to: 'invalid', actor: 'unit', actorPersonId: 'p2' },
    ];
    const shown = presentDossier({ submission: dossier(), timeline, files: [file], actions: ['withdraw'] });
    expect(submissionDetail.parse(shown)).toEqual(shown);
    expect(shown.timeline).toEqual([
      { at: at.toISOString(), state: 'submitted', by: 'author', reason: null, exclusion: null, steps: [] },
      {
        at: at.toISOString(),
        state: 'invalid',
        by: 'unit',
        reason: 'Đã đăng ký bảo hộ',
        exclusion: 'ip_protected',
        steps: [],
      },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/"p[12]"/);
  });

  test('names its unit and the one above', () => {
    const shown = detailOf(dossier());
    expect(shown).toMatchObject({ unitId: 'tinh-24/222', unitUnsettled: false });
    expect(shown.unitName).toContain('Việt Yên');
    expect(shown.superiorName).toContain('Bắc Giang');
  });

  test('directly under a sector has no other unit above', () => {
    const shown = detailOf(dossier({ unitId: 'nganh-y-te', superiorUnitId: 'nganh-y-te' }));
    expect(shown.superiorName).toBeNull();
    expect(shown.unitName).toBe(findUnit('nganh-y-te')!.name);
  });

  test('under “Khác” is unsettled and named by the author’s own words', () => {
    const { content } = dossier();
    const workplace = {
      ...content.workplace,
      unitId: 'tinh-24/khac',
      unitOther: 'Cụm công nghiệp Nội Hoàng',
    };
    const asked = { unitId: 'tinh-24/khac', content: { ...content, workplace } };
    const shown = detailOf(dossier(asked));
    expect(shown).toMatchObject({ unitUnsettled: true, unitName: 'Cụm công nghiệp Nội Hoàng' });
    const settled = detailOf(dossier({ ...asked, unitId: 'tinh-24/222' }));
    expect(settled.unitUnsettled).toBe(false);
    expect(settled.unitName).toContain('Việt Yên');
  });
});

describe('a unit', () => {
  test('that no list names any more is shown as the Confederation’s', () => {
    expect(unitName('tinh-99/001')).toBe(CONFEDERATION_NAME);
  });
});
