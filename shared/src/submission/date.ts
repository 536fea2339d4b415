import { isCalendarDate, vietnamDate } from '../programme/calendar.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a day as people type it (`15/3/2022`, `15-03-2022`, `15.3.22`, `15 3 2022`, `15032022`, `2022-03-15`,
 * `15 tháng 3 năm 2022`, `mùng 5/3`, `15/3 năm ngoái`, `ngày 15 tháng trước`, `hôm qua`) and returns `YYYY-MM-DD`; null
 * when it names no day that exists. Day comes before month. A day without a year is the latest such day not after
 * `at`; when that is more than a year back (29/2), the year has to be said.
 */
export function parseDate(text: string, at: Date): string | null {
  const typed = text.normalize('NFC').trim().toLowerCase();
  const words = inNumbers(typed, vietnamDate(at))
    .replace(/^(?:(?:vào|vao) )?(?:ngày|ngay)\s+/, '')
    .replace(/^(?:mùng|mồng|mung|mong)\s+(?=\d)/, '');
  const relative = relativeDay(words);
  if (relative !== null) return vietnamDate(new Date(at.getTime() + relative * DAY_MS));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  if (iso) return calendarDay(iso[1]!, iso[2]!, iso[3]!);
  const plain = withSlashes(words);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(plain);
  if (!dayFirst) return null;
  const [, day, month, year] = dayFirst;
  if (year) return calendarDay(year.length === 2 ? `20${year}` : year, month!, day!);
  return latestDay(month!, day!, at);
}

/** “Năm ngoái”, “tháng trước” as numbers, behind the day that they belong to. */
function inNumbers(words: string, today: string): string {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return words
    .replace(/^((?:năm|nam|tháng|thang) (?:\d{4}|\p{L}+)),?\s+(?=\D*\d)(.+)$/u, '$2 $1')
    .replace(/(?:năm|nam) (?:ngoái|ngoai|trước|truoc)$/, `năm ${year - 1}`)
    .replace(/(?:năm|nam) kia$/, `năm ${year - 2}`)
    .replace(/(?:năm|nam) nay$/, `năm ${year}`)
    .replace(/(?:tháng|thang) (?:này|nay)$/, `tháng ${month} năm ${year}`)
    .replace(LAST_MONTH, `$1 ${monthBefore(month, year)}`);
}

/** “3 tháng trước” is how long ago; “ngày 3 tháng trước” is a day. */
const LAST_MONTH = /^((?:ngày|ngay|mùng|mồng|mung|mong|hôm|hom) .*?\d{1,2}) (?:tháng|thang) (?:trước|truoc)$/;

function monthBefore(month: number, year: number): string {
  return month === 1 ? `tháng 12 năm ${year - 1}` : `tháng ${month - 1} năm ${year}`;
}

function withSlashes(words: string): string {
  const bare = /^(\d{1,2}) (\d{1,2}) (\d{4})$/.exec(words) ?? /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(words);
  if (bare) return bare.slice(1).join('/');
  return words
    .replace(/[\s,]*(?:tháng|thang|thg|năm|nam)\s*/g, '/')
    .replace(/(\/\d{1,2}),? (?=\d{4}$)/, '$1/')
    .replace(/\s+/g, '');
}

function relativeDay(words: string): number | null {
  if (/^(hôm nay|hom nay)$/.test(words)) return 0;
  if (/^(hôm qua|hom qua)$/.test(words)) return -1;
  if (/^(hôm kia|hom kia)$/.test(words)) return -2;
  return null;
}

function latestDay(month: string, day: string, at: Date): string | null {
  const today = vietnamDate(at);
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear, thisYear - 1].map((year) => calendarDay(String(year), month, day));
  return candidates.find((candidate) => candidate !== null && candidate <= today) ?? null;
}

function calendarDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : null;
}
