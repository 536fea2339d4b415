const PARAGRAPH =
  'Trước đây mỗi lần bắt vít phải giữ chi tiết bằng tay, vừa chậm vừa dễ lệch. Nay dùng gá tự chế từ thép vụn, ' +
  'chi tiết được kẹp chặt, một người làm được việc của hai người, mỗi ca thêm 50 sản phẩm và không còn hàng lỗi. ';

/** A submission of usual size: about a thousand letters of description. */
export function sampleSubmission() {
  return {
    submittedBy: 'self',
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001', birthYear: 1990, unionMember: true },
    workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Việt Yên' },
    targetGroup: 'enterprise_worker',
    initiative: { title: 'Gá bắt vít nhanh', description: PARAGRAPH.repeat(5), benefitVnd: 120_000_000 },
    recognition: {
      body: 'council',
      by: 'Hội đồng sáng kiến Công ty May Việt Yên',
      documentNo: '15/QĐ-SK',
      date: '2022-03-15',
      appliedFrom: '2022-01-10',
    },
    declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
    evidence: { driveUrl: 'https://drive.google.com/file/d/abc/view?usp=sharing', fileIds: [] },
  };
}
