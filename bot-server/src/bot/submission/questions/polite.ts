import { cleanLine, foldForSearch } from '@sang-kien/shared';

/** Words around an answer that only make it polite. Marked where the bare letters are also a name or a noun. */
const OPENING = /^(?:dạ|vâng|thưa|ok|à|ừ|uh)(?:[\s,.:!]+|$)/iu;
const CLOSING = /[\s,.!]+(?:ạ|nhé|nhá|nha|ha|luôn|thôi|đó|đấy|nhen|nghen|a)[\s.!]*$/iu;
const CLOSING_WITH_MARKS = /[\s,.!]+(?:ạ|nhé|nhá)[\s.!]*$/iu;
const WHOSE = '(?:\\s+(?:của|cua))?(?:\\s+(?:em|tôi|toi|mình|minh|tui|con|cháu|tác giả|tac gia))?';
const WHO = '(?:(?:em|tôi|toi|mình|minh|tui|con|cháu|tác giả|tac gia)\\s+)?';
const IS = '\\s*(?:\\s(?:là|la)(?=\\s)|[:=–-])\\s*';

/** One line without the politeness around it: `dạ khoảng 120 triệu ạ` → `khoảng 120 triệu`. For strict answers. */
export function withoutPoliteness(text: string): string {
  return repeated(repeated(cleanLine(text), OPENING), CLOSING).trim();
}

/**
 * One line of free words, with what announces it and the last “ạ” taken off: `dạ tên sáng kiến của em là Gá bắt
 * vít ạ` → `Gá bắt vít`. `subject` names what is announced, as an expression; a plain answer stays as it is.
 */
export function withoutAnnouncement(text: string, subject: string): string {
  const line = cleanLine(text);
  const lead = new RegExp(
    `^(?:(?:dạ|da|vâng|vang|thưa|ok)[\\s,.:!]+)*${WHO}(?:${subject})${WHOSE}${IS}`,
    'iu',
  );
  const announced = line.replace(lead, '');
  const polite = announced.replace(/^(?:dạ|vâng)(?:\s*[,.:!]\s*)/iu, '');
  return repeated(polite === '' ? line : polite, CLOSING_WITH_MARKS).trim();
}

function repeated(text: string, pattern: RegExp): string {
  const shorter = text.replace(pattern, '');
  return shorter === text ? text : repeated(shorter, pattern);
}

const NOTHING =
  /^(?:(?:em|toi|minh|ben em|ben toi|hien|chua|thi) )*(?:khong|ko|k|hong|hok|kg|kh|chua|bo qua|skip|none|no)(?: (?:co|can|biet|ro|tinh|tinh duoc|nho|dien|ghi|nhap|khai|email|gi|gi ca|ai|dong tac gia|minh chung|muc nay|cau nay|co gi|co dau|uoc tinh duoc))*(?: (?:a|nhe|nha|het|dau|ca))*$/;

/** Whether the words say that there is no answer: “không”, “ko có ạ”, “bỏ qua”. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(foldForSearch(withoutPoliteness(text.slice(0, 200))));
}
