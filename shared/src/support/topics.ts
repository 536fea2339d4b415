/** What a question to the support bot can be about: the closed list of DESIGN 4.4, in its order. */
export const supportTopics = [
  'entry.how',
  'entry.qr',
  'submit.steps',
  'personal.info',
  'workplace.choose',
  'group.choose',
  'description.limit',
  'evidence.files',
  'evidence.drive',
  'recognition.required',
  'eligibility.dates',
  'phase.one',
  'phase.two',
  'exclusion.list',
  'exclusion.ip',
  'who.can',
  'submit.onbehalf',
  'track.result',
  'edit.after',
  'support.contact',
  'union.role',
  'report.monthly',
  'reward',
  'programme.what',
  'privacy',
  'technical.error',
  'receipt.lost',
  'team.initiative',
  'multiple',
  'action.submit',
  'action.status',
  'action.human',
  'smalltalk.greeting',
  'smalltalk.thanks',
] as const;
export type SupportTopic = (typeof supportTopics)[number];
/** `none`: outside the programme's matters, or not understood. */
export type UnderstoodTopic = SupportTopic | 'none';

/** Each topic in the few words of a button; a person who taps it asks just that. */
export const topicTitles: Record<SupportTopic, string> = {
  'entry.how': 'Vào đâu để nộp',
  'entry.qr': 'Quét mã QR',
  'submit.steps': 'Các bước nộp sáng kiến',
  'personal.info': 'Thông tin cá nhân cần điền',
  'workplace.choose': 'Chọn nơi công tác',
  'group.choose': 'Chọn nhóm đối tượng',
  'description.limit': 'Viết mô tả sáng kiến',
  'evidence.files': 'Tệp minh chứng',
  'evidence.drive': 'Liên kết Google Drive',
  'recognition.required': 'Công nhận trước khi nộp',
  'eligibility.dates': 'Thời gian áp dụng hợp lệ',
  'phase.one': 'Giai đoạn 1',
  'phase.two': 'Giai đoạn 2',
  'exclusion.list': 'Trường hợp không được nhận',
  'exclusion.ip': 'Sáng kiến đang được bảo hộ',
  'who.can': 'Ai được nộp',
  'submit.onbehalf': 'Nộp thay người khác',
  'track.result': 'Theo dõi kết quả',
  'edit.after': 'Sửa hoặc rút sau khi nộp',
  'support.contact': 'Liên hệ hỗ trợ',
  'union.role': 'Việc của công đoàn các cấp',
  'report.monthly': 'Báo cáo hằng tháng',
  reward: 'Khen thưởng',
  'programme.what': 'Chương trình là gì',
  privacy: 'Dữ liệu cá nhân',
  'technical.error': 'Ứng dụng báo lỗi',
  'receipt.lost': 'Quên mã hồ sơ',
  'team.initiative': 'Sáng kiến nhiều tác giả',
  multiple: 'Nộp nhiều sáng kiến',
  'action.submit': 'Nộp sáng kiến',
  'action.status': 'Xem hồ sơ của tôi',
  'action.human': 'Gặp cán bộ',
  'smalltalk.greeting': 'Chào hỏi',
  'smalltalk.thanks': 'Cảm ơn',
};

/**
 * Whether a topic may be offered as one of the nearest. Nobody asks for a courtesy, and the button that fetches a
 * person stands under every such offer anyway.
 */
export function isOffered(topic: SupportTopic): boolean {
  return !topic.startsWith('smalltalk.') && topic !== 'action.human';
}

/** Whether a word names a topic. */
export function isSupportTopic(word: string): word is SupportTopic {
  return (supportTopics as readonly string[]).includes(word);
}
