import { formatPhone } from '@sang-kien/shared';
import { looksLikeFullName, nameIn, surelyNamesPerson } from './names.ts';
import { phonesIn } from './phones.ts';

/** What a person tells of themselves in one message, and whether further people are named in it. */
export type Introduction = {
  members: { fullName: string; phone?: string; birthYear?: number };
  others: boolean;
};

/** Where a name ends: at a sign, a number, or small words about a birth, a phone or a job. */
const BEHIND_NAME =
  /[,;:()\d+–|/]| - | (?:sinh|sn|ns|năm sinh|sđt|sdt|đt|dt|số|so dien thoai|zalo|tổ|cty|công ty|công nhân|giáo viên|nhân viên|kế toán|trưởng phòng|ở|tại|bộ phận|kỹ sư|làm|và|va|với|cùng)(?= )/u;
const BORN = /(?<!\d)(?:19[3-9]\d|200\d)(?!\d)/g;
const AS_BIRTH = /(?:sinh|sn|ns|năm|nam|^\s*\(?\s*$)[\s:.]*$/iu;
const LONGEST = 500;

/** Reads “Nguyễn Thị Mẫu (SN 1990), 0900 000 001, tổ trưởng tổ 3”. Undefined when it begins with no name. */
export function readIntroduction(text: string): Introduction | undefined {
  const line = nameIn(text.slice(0, LONGEST).replace(/\s*\n\s*/g, ', '));
  const end = BEHIND_NAME.exec(line)?.index ?? line.length;
  const fullName = nameIn(line.slice(0, end));
  if (!looksLikeFullName(fullName)) return undefined;
  const rest = line.slice(end);
  const [phone, ...more] = phonesIn(rest);
  const one = phone !== undefined && more.length === 0 ? { phone: formatPhone(phone) } : {};
  return { members: { fullName, ...one, ...birthYearIn(rest) }, others: namesOthers(rest) };
}

function birthYearIn(rest: string): { birthYear?: number } {
  const [year, ...more] = [...rest.matchAll(BORN)];
  if (year === undefined || more.length > 0) return {};
  return AS_BIRTH.test(rest.slice(0, year.index)) ? { birthYear: Number(year[0]) } : {};
}

function namesOthers(rest: string): boolean {
  return rest.split(/[,;|/+&]| - | (?:và|va|với|cùng) /u).some((part) => surelyNamesPerson(nameIn(part)));
}
