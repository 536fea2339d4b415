import { cleanLine, foldForSearch } from '@sang-kien/shared';

/** Words around an answer that only make it polite. In free words only those that end no name of a thing. */
const OPENING = /^(?:(?:dạ|vâng|thưa|ok|à|ừ|uh)(?:[\s,.:!]+|$))+/iu;
const OPENING_SET_OFF = /^(?:dạ|vâng)\s*[,.:!]\s*/iu;
const CLOSING = /(?:[\s,.!]+(?:ạ|nhé|nhá|nha|ha|luôn|thôi|đó|đấy|nhen|nghen|nhe|a))+[\s.!]*$/iu;
const CLOSING_WITH_MARKS = /(?:[\s,.!]+(?:ạ|nhé|nhá))+[\s.!]*$/iu;

const WHO = '(?:em|tôi|toi|mình|minh|tui|con|cháu|tác giả|tac gia)';
const BEFORE = `(?:(?:dạ|da|vâng|vang|thưa|ok)[\\s,.:!]+)*(?:${WHO}\\s+)?`;
const WHOSE = `(?:\\s+(?:của|cua))?(?:\\s+${WHO})?`;
const IS = '(?:\\s+(?:là|la)\\s*:?\\s+|\\s*[:=]\\s*|\\s+[–-]\\s+)';

/** What announces an answer: `dạ tên sáng kiến của em là …`. `subject` is an expression for what is announced. */
export function announcement(subject: string): RegExp {
  return new RegExp(`^${BEFORE}(?:${subject})${WHOSE}${IS}`, 'iu');
}

/** One line without the politeness around it: `dạ khoảng 120 triệu ạ` → `khoảng 120 triệu`. For strict answers. */
export function withoutPoliteness(text: string): string {
  return dropClosing(cleanLine(text).replace(OPENING, ''), CLOSING).trim();
}

/**
 * One line of free words, with what announces it and a last “ạ” taken off: `Gá bắt vít ạ` → `Gá bắt vít`. A plain
 * answer stays as it is: “Dạ hội công nhân” is an evening.
 */
export function withoutAnnouncement(text: string, announcedBy: RegExp): string {
  const line = cleanLine(text);
  const answer = line.replace(announcedBy, '').replace(OPENING_SET_OFF, '');
  return withoutQuotes(dropClosing(answer === '' ? line : answer, CLOSING_WITH_MARKS).trim());
}

/** Signs around the whole answer, which the hint of an example may suggest. */
function withoutQuotes(text: string): string {
  return /^(?:“([^“”]+)”|"([^"]+)"|«([^«»]+)»)$/.exec(text)?.slice(1).find(Boolean)?.trim() ?? text;
}

/** No politeness is longer; the search for it must not walk through a whole long text. */
const LONGEST_CLOSING = 40;

function dropClosing(text: string, closing: RegExp): string {
  const at = Math.max(0, text.length - LONGEST_CLOSING);
  return text.slice(0, at) + text.slice(at).replace(closing, '');
}

const NO = 'khong|ko|k|hong|hok|kg|kh|chua|bo qua|skip|none|no';
const WHAT =
  'co|con|can|dung|xai|biet|ro|tinh|tinh duoc|nho|dien|ghi|nhap|khai|lap|tao|dang ky|email|mail|gmail|hop thu|dia chi|gi|gi ca|ai|them|nua|dong tac gia|minh chung|muc nay|cau nay|co gi|uoc tinh duoc';
const NOTHING = new RegExp(
  `^(?:(?:em|toi|minh|ben em|ben toi|hien) )*(?:${NO})(?: (?:${WHAT}))*(?: (?:a|nhe|nha|het|dau|ca|em|anh|chi))*$`,
);

/** Whether the words say that there is no answer: “không”, “ko có ạ”, “bỏ qua”. */
export function saysNothing(text: string): boolean {
  return text.length <= 200 && NOTHING.test(foldForSearch(withoutPoliteness(text)));
}
