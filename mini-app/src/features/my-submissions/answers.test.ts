import type { SubmissionDetail } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { answerGroups } from './answers.ts';

const detail: SubmissionDetail = {
  code: 'SK-JYHB-9BH8',
  state: 'submitted',
  submittedAt: '2022-06-15T02:07:22.808Z',
  submittedPhase: 2,
  qualifiedPhase: 1,
  flags: [],
  programmeVersion: '2022-06',
  unitId: 'tinh-24/222',
  unitUnsettled: false,
  unitName: 'Liên đoàn Lao động huyện Việt Yên',
  superiorName: 'Liên đoàn Lao động tỉnh Bắc Giang',
  content: {
    submittedBy: 'union',
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '+84912345678', unionMember: false },
    coAuthors: [{ fullName: 'Trần Văn Thử', sharePercent: 40 }, { fullName: 'Lê Thị Ví Dụ' }],
    workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty Mẫu' },
    targetGroup: 'enterprise_worker',
    initiative: { title: 'Gá kẹp', description: 'Dòng một\nDòng hai', benefitVnd: 120_000_000 },
    recognition: { body: 'council', documentNo: '15/QĐ-SK', date: '2022-03-15', appliedFrom: '2022-01-10' },
    declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
    evidence: { fileIds: [] },
  },
  files: [],
  timeline: [],
  version: 1,
  actions: [],
};

const valueOf = (label: string) =>
  answerGroups(detail)
    .flatMap(({ answers }) => answers)
    .find((answer) => answer.label === label)?.value;

describe('the answers of a dossier', () => {
  it('stand under the steps that asked them', () => {
    expect(answerGroups(detail).map(({ id }) => id)).toEqual([
      'personal',
      'workplace',
      'target-group',
      'initiative',
      'recognition',
      'declarations',
    ]);
  });

  it('read as people write them', () => {
    expect(valueOf('Số điện thoại')).toBe('0912 345 678');
    expect(valueOf('Ngày công nhận')).toBe('15/3/2022');
    expect(valueOf('Giá trị làm lợi')).toBe('120.000.000 đồng');
    expect(valueOf('Cấp công nhận')).toBe('Hội đồng sáng kiến');
    expect(valueOf('Đồng tác giả')).toBe('Trần Văn Thử – 40%\nLê Thị Ví Dụ');
    expect(valueOf('Người nộp')).toBe('Công đoàn nộp thay');
    expect(valueOf('Đoàn viên công đoàn')).toBe('Không');
  });

  it('leave out what was not answered', () => {
    expect(valueOf('Thư điện tử')).toBeUndefined();
    expect(valueOf('Tên đơn vị')).toBeUndefined();
  });
});
