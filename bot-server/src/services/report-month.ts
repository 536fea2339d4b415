import {
  AppError,
  formatMonth,
  monthPattern,
  monthSpan,
  vietnamDate,
  type Programme,
} from '@sang-kien/shared';

const MONTH_LENGTH = 'YYYY-MM'.length;

/**
 * The span of a month that can be reported, whoever asks for it: from the programme's first until the one that runs.
 * Refusals: 'malformed', and 'refused' for a month before the programme or to come.
 */
export function reportableMonth(
  { programme, now }: { programme: Programme; now: Date },
  month: string | null,
): { from: Date; until: Date } {
  if (month === null) throw new AppError('malformed', 'Anh/Chị vui lòng chọn tháng báo cáo.');
  if (!monthPattern.test(month)) throw new AppError('malformed', 'Tháng báo cáo cần viết dạng 2022-06.');
  const first = vietnamDate(programme.phases[0]!.opensAt).slice(0, MONTH_LENGTH);
  if (month < first) {
    throw new AppError(
      'refused',
      `Chương trình bắt đầu từ ${formatMonth(first)}, tháng trước đó chưa có báo cáo.`,
    );
  }
  const span = monthSpan(month);
  if (span.from > now) throw new AppError('refused', 'Tháng này chưa tới nên chưa có số liệu để báo cáo.');
  return span;
}
