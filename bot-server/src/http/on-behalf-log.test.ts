import { expect, test } from 'vitest';
import { aRecordedDossier, aSubmission } from '../testing/index.ts';
import { aDossierInWork, asking, kept } from './own-dossier.test-data.ts';

test.each(['union', 'self'] as const)(
  'what is changed of a dossier by %s stands in the log of its unit only for others',
  async (submittedBy) => {
    await using work = await aDossierInWork({ now: () => new Date('2022-06-16T02:00:00Z') });
    const { storage, author, official } = work;
    const content = { ...kept, submittedBy };
    const { code } = await aRecordedDossier(storage, author, { content });
    await work.decide(official, asking(['recognition']), { code });
    const base = aSubmission(content);
    const mended = { ...base, recognition: { ...base.recognition, documentNo: '51/QĐ-SK' } };
    expect((await work.edit(author, mended, { code, version: 2 })).status).toBe(200);
    expect((await work.withdraw(author, {}, { code, version: 3 })).status).toBe(200);
    const page = { before: null, limit: 10, unplaced: false };
    const lines = await storage.audit.lines([{ unitId: 'tinh-24/222', grassrootsKey: null }], page);
    const own = lines.filter(({ personId }) => personId === author.id).map(({ action }) => action);
    expect(own).toEqual(submittedBy === 'union' ? ['submission.withdraw', 'submission.revise'] : []);
  },
);
