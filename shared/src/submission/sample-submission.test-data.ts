/** A submission with nothing wrong in it, as a client sends it; `change` is laid over its sections. */
export function sampleSubmission(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    submittedBy: 'self',
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '0912 345 678' },
    workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Mẫu' },
    targetGroup: 'enterprise_worker',
    initiative: { title: 'Gá bắt vít', description: 'Thêm một cái gá để bắt vít nhanh hơn.' },
    recognition: sampleRecognition(),
    declarations: sampleDeclarations(),
    ...change,
  };
}

export function sampleRecognition(change: Record<string, unknown> = {}): Record<string, unknown> {
  return { body: 'council', documentNo: '12/QĐ', date: '2022-03-15', appliedFrom: '2022-01-10', ...change };
}

export function sampleDeclarations(change: Record<string, unknown> = {}): Record<string, unknown> {
  return { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true, ...change };
}
