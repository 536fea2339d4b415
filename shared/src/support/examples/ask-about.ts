import type { SupportTopic } from '../topics.ts';

/** People who name a matter before they ask: the name alone must tell, and not the courtesy before it. */
export const askAboutExamples = {
  'entry.how': ['em muốn hỏi về chỗ vào nộp', 'cho hỏi về địa chỉ trang nộp'],
  'entry.qr': ['em muốn hỏi về mã QR', 'cho hỏi về quét mã'],
  'submit.steps': ['tôi muốn hỏi về cách nộp', 'cho em hỏi về quy trình nộp'],
  'personal.info': ['em muốn hỏi về phần thông tin cá nhân', 'cho hỏi về mục năm sinh'],
  'workplace.choose': ['em muốn hỏi về nơi công tác', 'cho hỏi về mục đơn vị'],
  'group.choose': ['tôi muốn hỏi về nhóm đối tượng', 'cho hỏi về phần đối tượng'],
  'description.limit': ['em muốn hỏi về phần mô tả', 'muốn hỏi về mô tả sáng kiến'],
  'evidence.files': ['em muốn hỏi về minh chứng', 'cho hỏi về tệp đính kèm'],
  'evidence.drive': ['em muốn hỏi về link drive', 'cho hỏi về phần google drive'],
  'recognition.required': ['tôi muốn hỏi về việc công nhận', 'cho hỏi về quyết định công nhận'],
  'eligibility.dates': ['em muốn hỏi về thời gian áp dụng', 'cho hỏi về ngày áp dụng'],
  'phase.one': ['tôi muốn hỏi về giai đoạn 1', 'cho hỏi về đợt 1'],
  'phase.two': ['tôi muốn hỏi về giai đoạn 2', 'cho hỏi về đợt 2'],
  'exclusion.list': ['em muốn hỏi về các trường hợp bị loại', 'cho hỏi về trường hợp không được nhận'],
  'exclusion.ip': ['tôi muốn hỏi về sở hữu trí tuệ', 'cho hỏi về sáng kiến có bằng sáng chế'],
  'who.can': ['tôi muốn hỏi về đối tượng được tham gia', 'cho hỏi về người được nộp'],
  'submit.onbehalf': ['tôi muốn hỏi về nộp thay', 'cho hỏi về việc nộp hộ'],
  'track.result': ['tôi muốn hỏi về kết quả', 'cho hỏi về việc chấm điểm'],
  'edit.after': ['tôi muốn hỏi về việc sửa bài đã nộp', 'cho hỏi về rút hồ sơ'],
  'union.role': ['tôi muốn hỏi về việc của công đoàn', 'cho hỏi về trách nhiệm của công đoàn'],
  'report.monthly': ['tôi muốn hỏi về báo cáo', 'cho hỏi về báo cáo tháng'],
  reward: ['tôi muốn hỏi về khen thưởng', 'cho hỏi về tiền thưởng'],
  privacy: ['tôi muốn hỏi về bảo mật thông tin', 'cho hỏi về dữ liệu cá nhân'],
  'team.initiative': ['tôi muốn hỏi về đồng tác giả', 'cho hỏi về sáng kiến chung'],
} as const satisfies Partial<Record<SupportTopic, readonly string[]>>;

/** The same words before a matter that is none of the programme's. */
export const askAboutForeignExamples = [
  'tôi muốn hỏi về thời tiết',
  'cho hỏi về bảo hiểm xã hội',
  'em muốn hỏi về lương tháng này',
  'cho hỏi về giá vàng',
  'tôi muốn hỏi về hộ chiếu',
  'cho em hỏi về lịch cắt điện',
  'tôi muốn hỏi về chế độ thai sản',
  'cho hỏi về vay tiền ngân hàng',
  'em muốn hỏi về nhà trọ',
  'cho hỏi về tuyến xe buýt',
  'tôi muốn hỏi về bóng đá',
  'cho hỏi về tuyển dụng công nhân',
  'tôi muốn hỏi về lương hưu',
  'cho em hỏi về tiêm vắc xin',
] as const;
