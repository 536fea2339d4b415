import { aSubmission } from '@sang-kien/bot-server/testing';

const PARAGRAPH =
  'Trước đây mỗi lần bắt vít phải giữ chi tiết bằng tay, vừa chậm vừa dễ lệch. Nay dùng gá tự chế từ thép vụn, ' +
  'chi tiết được kẹp chặt, một người làm được việc của hai người, mỗi ca thêm 50 sản phẩm và không còn hàng lỗi. ';

/** A submission of usual size: about a thousand letters of description. */
export function sampleSubmission() {
  return aSubmission({
    author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001', birthYear: 1990, unionMember: true },
    initiative: { title: 'Gá bắt vít nhanh', description: PARAGRAPH.repeat(5), benefitVnd: 120_000_000 },
    evidence: { driveUrl: 'https://drive.google.com/file/d/abc/view?usp=sharing', fileIds: [] },
  });
}
