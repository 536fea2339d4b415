import type { StepId, SubmissionDetail } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { amendedBody, askedSteps, judgeAmendment, typedContent } from './amendment.ts';

const now = new Date('2022-12-01T02:00:00Z');
const content: SubmissionDetail['content'] = {
  submittedBy: 'self',
  author: { fullName: 'Nguyễn Thị Mẫu', phone: '+84900000001', birthYear: 1990 },
  coAuthors: [{ fullName: 'Trần Văn Thử', sharePercent: 40 }],
  workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Việt Yên' },
  targetGroup: 'enterprise_worker',
  initiative: { title: 'Gá bắt vít nhanh', description: 'Làm thêm một cái gá.', benefitVnd: 120_000_000 },
  recognition: { body: 'council', documentNo: '15/QĐ-SK', date: '2022-03-15', appliedFrom: '2022-01-10' },
  declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
  evidence: { fileIds: ['f1'] },
};

function asked(...steps: StepId[]): SubmissionDetail {
  const submittedAt = '2022-06-15T02:00:00.000Z';
  const entry = { by: 'unit' as const, exclusion: null };
  return {
    ...{ code: 'SK-2222-2222', version: 2, actions: ['edit', 'withdraw'], state: 'needs_changes' },
    ...{ submittedAt, submittedPhase: 2, qualifiedPhase: 1, flags: [], programmeVersion: '2022-06' },
    ...{ unitId: 'tinh-24/222', unitName: 'Việt Yên', unitUnsettled: false, superiorName: null, files: [] },
    content,
    timeline: [{ ...entry, at: submittedAt, state: 'needs_changes', reason: 'Thiếu ảnh.', steps }],
  };
}

describe('what a submitter puts right', () => {
  it('starts from what was handed in: untouched, it is sent as it stood', () => {
    const detail = asked('personal', 'workplace', 'target-group', 'initiative', 'recognition', 'evidence');
    const typed = typedContent(content);
    expect(typed).toMatchObject({ author: { phone: '0900 000 001' }, recognition: { date: '15/3/2022' } });
    const body = amendedBody({ detail, content: typed, now });
    expect(body).toEqual({ ...content, author: { ...content.author, phone: '0900 000 001' } });
    expect(judgeAmendment({ detail, content: typed, now }).problems).toEqual([]);
  });

  it('leaves alone what was not asked for, whatever the form holds', () => {
    const typed = {
      ...typedContent(content),
      initiative: { title: 'Tên khác' },
      targetGroup: 'civil_servant',
    };
    const body = amendedBody({ detail: asked('target-group'), content: typed, now });
    expect(body).toMatchObject({ targetGroup: 'civil_servant', initiative: content.initiative });
  });

  it('is judged by the asked steps, though the gate has closed since', () => {
    const typed = { ...typedContent(content), recognition: { documentNo: '' } };
    const fields = (detail: SubmissionDetail) =>
      judgeAmendment({ detail, content: typed, now }).problems.map(({ field }) => field);
    expect(fields(asked('recognition'))).toContain('recognition.documentNo');
    expect(fields(asked('evidence'))).toEqual([]);
  });

  it('comes in the order of the form', () => {
    expect(askedSteps(asked('evidence', 'personal'))).toEqual(['personal', 'evidence']);
  });
});
