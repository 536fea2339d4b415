import { formatDateTime, formatPhone, vietnamWeekday } from '@sang-kien/shared';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const DESK = 'bộ phận hỗ trợ của Chương trình';

/** How an official can reach the person: only what can happen is promised. */
export type AnswerWays = 'writes_or_calls' | 'writes' | 'calls' | 'none';
const ANSWERS = { writes_or_calls: 'nhắn hoặc gọi lại', writes: 'nhắn lại', calls: 'gọi lại' } as const;

/** What the bot says when it brings in a person. A null unit stands for the support desk. */
export const handOverTexts = {
  handed: (unitName: string | null, ways: AnswerWays) =>
    `Chúng tôi đã chuyển lời tới ${receiver(unitName)}. ${willAnswer(ways, 'trong giờ làm việc')}`,
  outsideHours: (unitName: string | null, ways: AnswerWays, opening: Date) =>
    `Hiện đang ngoài giờ làm việc. Chúng tôi đã chuyển lời tới ${receiver(unitName)}. ` +
    willAnswer(ways, `từ ${dayAndTime(opening)}`),
  /** Nobody was appointed anywhere: nothing may be promised. */
  nobody: 'Chúng tôi đã ghi lại lời nhắn của Anh/Chị, nhưng hiện chưa có cán bộ nào trực trên kênh này.',
  stillNobody: (openedAt: Date) =>
    `Chúng tôi đã ghi lại lời nhắn của Anh/Chị lúc ${formatDateTime(openedAt)}, ` +
    'nhưng hiện vẫn chưa có cán bộ nào trực trên kênh này.',
  askedBefore: (openedAt: Date) => `Anh/Chị đã nhờ gặp cán bộ lúc ${formatDateTime(openedAt)}.`,
  contact: (name: string | null, phone: string) =>
    name === null
      ? `Nếu cần gấp, Anh/Chị gọi số ${formatPhone(phone)}.`
      : `Nếu cần gấp, Anh/Chị gọi ${name}, số ${formatPhone(phone)}.`,
  leaveNumber: 'Nếu muốn được gọi lại, Anh/Chị nhắn số điện thoại vào đây.',
  numberLeft: (phone: string) => `Chúng tôi đã ghi số ${formatPhone(phone)} để cán bộ gọi lại cho Anh/Chị.`,
  numberKept: (phone: string) =>
    `Chúng tôi đã ghi số ${formatPhone(phone)} của Anh/Chị, ` +
    'nhưng hiện chưa có cán bộ nào trực trên kênh này.',
  meanwhile: 'Trong khi chờ, Anh/Chị cứ hỏi tiếp hoặc viết tiếp hồ sơ.',
  /** An official's own words into the chat. */
  staffSays: (from: string, words: string) => `Cán bộ ${from} trả lời:\n${words}`,
  /** Where a draft stands when every question has its answer. */
  draftFull: 'Đã điền đủ, chưa nộp',
} as const;

function receiver(unitName: string | null): string {
  return unitName === null ? DESK : `cán bộ của ${unitName}`;
}

function willAnswer(ways: AnswerWays, when: string): string {
  if (ways === 'none') return 'Cán bộ cần số điện thoại của Anh/Chị để gọi lại.';
  return `Cán bộ sẽ ${ANSWERS[ways]} cho Anh/Chị ${when}.`;
}

/** `7h30 thứ Hai ngày 20/6/2022`, Vietnam time. */
function dayAndTime(at: Date): string {
  return formatDateTime(at).replace(' ', ` ${WEEKDAYS[vietnamWeekday(at)]!} `);
}
