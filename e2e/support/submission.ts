/** A submission without fault (DESIGN 4.3); `change` replaces whole sections. */
export function aSubmission(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    submittedBy: 'self',
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001' },
    workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Việt Yên' },
    targetGroup: 'enterprise_worker',
    initiative: { title: 'Gá bắt vít nhanh', description: 'Làm thêm một cái gá để bắt vít nhanh hơn.' },
    recognition: { body: 'council', documentNo: '15/QĐ-SK', date: '2022-03-15', appliedFrom: '2022-01-10' },
    declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
    evidence: { fileIds: [] },
    ...change,
  };
}

/** The same as a draft that a person typed, up to the check page. */
export const aFullDraft = () => ({
  ...aSubmission(),
  author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900 000 001' },
  recognition: { body: 'council', documentNo: '15/QĐ-SK', date: '15/3/2022', appliedFrom: '10/1/2022' },
  evidence: {},
});
