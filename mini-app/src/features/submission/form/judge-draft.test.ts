import type { DraftContent } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { allowedStep, judgeDraft, submissionBody } from './judge-draft.ts';

const open = new Date('2022-06-15T09:00:00+07:00');
const closed = new Date('2022-06-01T03:00:00+07:00');
const whole: DraftContent = {
  author: { fullName: 'Trần Thị Mẫu', phone: '0912 345 678', birthYear: '1990' },
  workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Mẫu' },
  targetGroup: 'enterprise_worker',
  initiative: { title: 'Gá bắt vít', description: 'Thêm cái gá.', benefitVnd: '120 triệu' },
  recognition: { body: 'council', documentNo: '15/QĐ', date: '15/3/2022', appliedFrom: '10/1/2022' },
  declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
};

describe('the rules on a draft', () => {
  it('find nothing wrong with a whole one', () => {
    const { journey, problems, gate } = judgeDraft(whole, open);
    expect(problems).toEqual([]);
    expect(journey.next).toBeNull();
    expect(gate).toBeNull();
  });

  it('name every empty field of a recognition not begun, not the section as one', () => {
    const { journey } = judgeDraft({ ...whole, recognition: null }, open);
    expect(journey.problemsOf('recognition').map(({ field, code }) => `${field} ${code}`)).toEqual([
      'recognition.body required',
      'recognition.documentNo required',
      'recognition.date required',
      'recognition.appliedFrom required',
    ]);
  });

  it('name a co-author at the row on the screen, empty rows counted', () => {
    const coAuthors = [{}, { fullName: 'Lê Văn Thử' }, { sharePercent: '140' }];
    const { journey } = judgeDraft({ ...whole, coAuthors }, open);
    expect(journey.problemsOf('personal').map(({ field }) => field)).toEqual([
      'coAuthors.2.sharePercent',
      'coAuthors.2.fullName',
    ]);
  });

  it('keep a closed gate apart from the steps, with when it opens', () => {
    const { journey, gate } = judgeDraft({ ...whole, recognition: null }, closed);
    expect(gate).toContain('7h00 ngày 1/6/2022');
    expect(journey.next).toBe('recognition');
  });

  it('flag the disputed date', () => {
    const late = new Date('2023-08-01T09:00:00+07:00');
    const recognition = { ...whole.recognition, date: '1/10/2022', appliedFrom: '10/10/2022' };
    expect(judgeDraft({ ...whole, recognition }, late).flags).toEqual(['applied_date_disputed']);
  });
});

describe('where a person may stand', () => {
  it('leads to the furthest allowed step', () => {
    const { journey } = judgeDraft({ author: whole.author }, open);
    expect(allowedStep(journey, 'evidence')).toBe('workplace');
    expect(allowedStep(journey, 'personal')).toBe('personal');
  });

  it('lets every step be opened again once all is answered', () => {
    const { journey } = judgeDraft(whole, open);
    expect(allowedStep(journey, 'target-group')).toBe('target-group');
  });
});

it('sends days and numbers as such and leaves absent answers out', () => {
  expect(submissionBody(whole, open)).toMatchObject({
    author: { birthYear: 1990 },
    initiative: { benefitVnd: 120_000_000 },
    recognition: { date: '2022-03-15', appliedFrom: '2022-01-10' },
  });
  expect(Object.keys(submissionBody({ author: { fullName: 'Mẫu' } }, open)['author'] as object)).toEqual([
    'fullName',
  ]);
});
