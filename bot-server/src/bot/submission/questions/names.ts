import { cleanLine, foldForSearch } from '@sang-kien/shared';
import { notAtHand } from './no-answer.ts';
import { saysNothing } from './polite.ts';

const WHO = '(?:em|tôi|toi|mình|minh|tui|con|cháu|anh|chị|tác giả)';
const NAME = '(?:tác giả|tac gia|người nộp|họ (?:và )?tên|ho (?:va )?ten|tên|ten)(?:\\s+(?:đầy đủ|day du))?';
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
const HONORIFIC = /^(?:em|anh|chị|ông|bà|chú|cô|bác|thầy|đồng chí|đ\/c|là)\s+(?=(?:\S+\s+){2,8}\S+$)/iu;
const NUMBERED = /^\d{1,2}[.)]\s+/;
const LONGEST_ENDING = 40;

/** A person's name out of the words around it: `dạ em tên là Nguyễn Thị Mẫu ạ` → `Nguyễn Thị Mẫu`. */
export function nameIn(text: string): string {
  const line = cleanLine(text)
    .replace(NUMBERED, '')
    .replace(LEAD, '')
    .replace(OPENING, '')
    .replace(HONORIFIC, '');
  const at = Math.max(0, line.length - LONGEST_ENDING);
  return (line.slice(0, at) + line.slice(at).replace(CLOSING, '')).trim();
}

/** Words of a talk that hardly a name has; such an answer is looked at twice. */
const TALK =
  /(?<!\p{L})(?:chào|hello|admin|ơi|gì|vậy|tôi|bạn|hỏi|nộp|gửi|muốn|xin chao|cho hoi|hoi chut|chao (?:ad|anh|chi|ban|em))(?!\p{L})/iu;
/** Names too, some of them: “Nguyễn Văn Được” is one, “được rồi em” is none. */
const TALK_UNLESS_NAMED =
  /\b(?:sao|ten|nhom|phai|khong|ko|duoc|ghi|biet|nao|nay|roi|chua|nhung|cua|cho|nhap|xin|giup|quen|em|thoi|luon|hay|de|sua|gap|xem|quay|lai|bo qua|tiep|huy|dung)\b/;
const FAMILY =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|nguyen|tran|pham|hoang|huynh|dang|bui|duong|\S+ (?:thị|văn|thi|van)) /iu;
/** Companies, schools, offices and jobs. */
const NO_PERSON =
  /^(?:công ty|cong ty|cty|công đoàn|cong doan|cđcs|cdcs|trường (?:mầm|tiểu|thcs|thpt|th|đại|cao|trung)|bệnh viện|benh vien|xí nghiệp|xi nghiep|nhà máy|nha may|hợp tác xã|htx|ủy ban|uỷ ban|ubnd|tổng công|tập đoàn|tổ|nhóm|phòng (?:kế|kỹ|nhân|tổ|giáo)|công nhân|cong nhan|giáo viên|giao vien|nhân viên|nhan vien|kế toán|ke toan|cán bộ|can bo|tổ trưởng|kỹ sư|bảo vệ|tác giả|tac gia|tập thể|tap the|ban giám|ban lãnh|bí mật)(?!\p{L})|^(?:anh|chị|cô|chú|bác|em) \S+$|(?<!\p{L})(?:tnhh|cổ phần|co phan|việt nam)(?!\p{L})/iu;
/** Between small words two people stand, or a person and what they do. */
const MORE_THAN_NAME =
  / (?:và|va|với|cùng|tổ|cty|công ty|công nhân|giáo viên|nhân viên|kế toán|trưởng phòng|ở|tại|bộ phận|kỹ sư|làm|sinh năm|sn|sđt|sdt) /u;

function isTalk(name: string): boolean {
  if (NO_PERSON.test(name)) return true;
  const inCapitals = name.split(' ').every((word) => /^\p{Lu}/u.test(word));
  // “Hoàng Thị Hỏi” is a name.
  if (FAMILY.test(name) && inCapitals) return false;
  if (TALK.test(name)) return true;
  const named = FAMILY.test(name) || inCapitals;
  return !named && TALK_UNLESS_NAMED.test(foldForSearch(name));
}

/** Whether it looks like a full name: several words, all of letters, no sentence, no company. */
export function looksLikeFullName(text: string): boolean {
  const name = cleanLine(text);
  const words = name.split(' ');
  if (words.length < 2 || words.length > 7 || MORE_THAN_NAME.test(name)) return false;
  const ofLetters = words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u.test(word));
  return ofLetters && !isTalk(name) && !saysNothing(name) && !notAtHand(name);
}

/** Whether it surely names a person: it begins with a family name, or has “Thị” or “Văn” behind the first. */
export function surelyNamesPerson(text: string): boolean {
  return looksLikeFullName(text) && FAMILY.test(cleanLine(text));
}

const LONGEST_OFFERED = 60;
const NO_NAME = /^(?:ok|oke|okay|có|co|vâng|dạ|ừ|được|rồi|hi|alo)$/iu;

/** Whether it could be a name after all, so that it may be taken as it stands when the person says so. */
export function couldBeName(name: string): boolean {
  if (!/\p{L}/u.test(name) || /[?@#/]|\d{4}/u.test(name)) return false;
  return name.length <= LONGEST_OFFERED && !saysNothing(name) && !NO_NAME.test(name);
}
