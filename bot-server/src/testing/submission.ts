import type { Submission } from '@sang-kien/shared';

/** A submission without fault in June 2022; `change` replaces whole sections. */
export function aSubmission(change: Partial<Submission> = {}): Submission {
  return {
    submittedBy: 'self',
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001' },
    coAuthors: [],
    workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Việt Yên' },
    targetGroup: 'enterprise_worker',
    initiative: { title: 'Gá bắt vít nhanh', description: 'Làm thêm một cái gá để bắt vít nhanh hơn.' },
    recognition: {
      body: 'council',
      by: 'Hội đồng sáng kiến Công ty May Việt Yên',
      documentNo: '15/QĐ-SK',
      date: '2022-03-15',
      appliedFrom: '2022-01-10',
    },
    declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
    evidence: { fileIds: [] },
    ...change,
  };
}
