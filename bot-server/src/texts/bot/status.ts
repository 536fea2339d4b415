import { formatDateTime, stateNames, type SubmissionState } from '@sang-kien/shared';
import { shorten } from '../shorten.ts';

/** What the bot says about dossiers. */
export const statusTexts = {
  none: 'Chúng tôi chưa thấy hồ sơ nào của Anh/Chị. Nếu có mã hồ sơ (dạng SK-XXXX-XXXX), Anh/Chị nhắn mã cho chúng tôi.',
  state: (dossier: { code: string; title: string; state: SubmissionState; submittedAt: Date }) =>
    [
      `Hồ sơ ${dossier.code}: ${stateNames[dossier.state]}.`,
      `Sáng kiến: “${shorten(dossier.title, 120)}”`,
      `Nộp lúc ${formatDateTime(dossier.submittedAt)}.`,
    ].join('\n'),
  more: (count: number) => `Anh/Chị còn ${count} hồ sơ khác, xem trong “Hồ sơ của tôi”.`,
  provePhone: (code: string) =>
    `Hồ sơ ${code} không nằm trong các hồ sơ nộp bằng tài khoản này. Nếu là hồ sơ của Anh/Chị, ` +
    'Anh/Chị nhắn số điện thoại đã khai trong hồ sơ để chúng tôi đối chiếu.',
  notProved: (code: string) =>
    `Mã ${code} và số điện thoại này không khớp với hồ sơ nào. Anh/Chị xem lại mã trên biên nhận và số đã khai.`,
  tooManyTries:
    'Hôm nay Anh/Chị đã đối chiếu nhiều lần chưa đúng. Anh/Chị vui lòng thử lại vào ngày mai, hoặc bấm “Gặp cán bộ”.',
  phoneWanted: 'Đó chưa phải số di động Việt Nam. Anh/Chị nhắn số có 10 chữ số, ví dụ 0912 345 678.',
} as const;
