import { cleanLine } from '@sang-kien/shared';
import { saysNothing } from './polite.ts';

const WHO = '(?:em|tôi|toi|mình|minh|tui|con|cháu|anh|chị|tác giả)';
const NAME = '(?:họ (?:và )?tên|ho (?:va )?ten|tên|ten)(?:\\s+(?:đầy đủ|day du))?';
const GREETING = '(?:[^,.!:]{0,40}[,.!]\\s*)?(?:(?:dạ|vâng|thưa|da|vang)[\\s,.:!]+)*';
/** “Em tên là”, “họ và tên:”, “tôi là”. A bare “la” or “da” may be a family name and stays. */
const LEAD = new RegExp(
  `^${GREETING}(?:${WHO}\\s+(?:(?:tên|ten)(?:\\s+(?:là|la))?|là|la)\\s+|` +
    `${NAME}(?:\\s+(?:của|cua))?(?:\\s+${WHO})?(?:\\s+(?:là|la)\\s+|\\s*[:=]\\s*|\\s+[–-]\\s+))`,
  'iu',
);
const OPENING = /^(?:dạ|vâng)[\s,.:!]+/iu;
const CLOSING = /[\s,.!]+(?:ạ|nhé|nhá|nha)[\s.!]*$|[.!,;]{1,9}$/iu;
/** Before three words or more it is no family name: “Ông Văn Thử” is a name. */
const HONORIFIC = /^(?:em|anh|chị|ông|bà|chú|cô|bác|đồng chí|đ\/c|là)\s+(?=(?:\S+\s+){2,8}\S+$)/iu;
const LONGEST_ENDING = 40;

/** A person's name out of the words around it: `dạ em tên là Nguyễn Thị Mẫu ạ` → `Nguyễn Thị Mẫu`. */
export function nameIn(text: string): string {
  const line = cleanLine(text).replace(LEAD, '').replace(OPENING, '').replace(HONORIFIC, '');
  const at = Math.max(0, line.length - LONGEST_ENDING);
  return (line.slice(0, at) + line.slice(at).replace(CLOSING, '')).trim();
}

/** Words of a talk that hardly a name has; such an answer is looked at twice. */
const TALK =
  /(?<!\p{L})(?:chào|hello|admin|ơi|gì|vậy|tôi|bạn|hỏi|nộp|gửi|muốn|xin chao|cho hoi|hoi chut|chao (?:ad|anh|chi|ban|em))(?!\p{L})/iu;

/** Whether it looks like a full name: several words, all of letters, no sentence. */
export function looksLikeFullName(name: string): boolean {
  const words = name.split(' ');
  const ofLetters = words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u.test(word));
  return ofLetters && words.length >= 2 && words.length <= 7 && !TALK.test(name) && !saysNothing(name);
}

const LONGEST_OFFERED = 60;
const NO_NAME = /^(?:ok|oke|okay|có|co|vâng|dạ|ừ|được|rồi|hi|alo)$/iu;

/** Whether it could be a name after all, so that it may be taken as it stands when the person says so. */
export function couldBeName(name: string): boolean {
  if (!/\p{L}/u.test(name) || /[?@#/]|\d{4}/u.test(name)) return false;
  return name.length <= LONGEST_OFFERED && !saysNothing(name) && !NO_NAME.test(name);
}
