import {
  exclusionIds,
  exclusionNames,
  formatDateTime,
  stateNames,
  stepTitles,
  type StepId,
  type SubmissionState,
} from '@sang-kien/shared';
import { shorten } from '../shorten.ts';

/** What the unit said of a dossier when it sent it back or threw it out. */
type Word = { reason: string | null; exclusion: string | null; steps: readonly StepId[] };

/** What the bot says about dossiers. */
export const statusTexts = {
  none: 'Chúng tôi chưa thấy hồ sơ nào của Anh/Chị. Nếu có mã hồ sơ (dạng SK-XXXX-XXXX), Anh/Chị nhắn mã cho chúng tôi.',
  state: (dossier: { code: string; title: string; state: SubmissionState; submittedAt: Date }) =>
    [
      `Hồ sơ ${dossier.code}: ${stateNames[dossier.state]}.`,
      `Sáng kiến: “${shorten(dossier.title, 120)}”`,
      `Nộp lúc ${formatDateTime(dossier.submittedAt)}.`,
    ].join('\n'),
  /** Why a dossier stands as it does, in the unit's own words. */
  word: ({ reason, exclusion, steps: asked }: Word) =>
    [
      ...(asked.length === 0 ? [] : [`Mục cần sửa: ${stepTitles(asked)}`]),
      ...exclusionIds.filter((id) => id === exclusion).map((id) => `Trường hợp: ${exclusionNames[id]}`),
      ...(reason === null ? [] : [`Lý do: ${reason}`]),
    ].join('\n'),
  mendInApp: 'Anh/Chị sửa các mục này trong ứng dụng rồi bấm “Gửi lại”; các mục khác giữ nguyên.',
  mendWithHelp: 'Anh/Chị bấm “Gặp cán bộ” để được giúp sửa các mục này.',
  mendBySubmitter: 'Người đã nộp hồ sơ sửa các mục này trong ứng dụng.',
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
