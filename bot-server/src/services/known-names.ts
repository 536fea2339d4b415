import { allUnits, foldForSearch } from '@sang-kien/shared';

/** Words of the programme that people write with capitals, and kinds of areas before their names. */
const WORDS = `
  Công Đoàn, Công Đoàn Cơ Sở, Liên Đoàn Lao Động, Tổng Liên, Tổng Liên Đoàn, Tổng Liên Đoàn Lao Động, Việt Nam, Ban Tổ, Ban Tổ Chức,
  Ban Tuyên, Ban Tuyên Giáo, Bộ Y, Sở Y, Ban Chấp Hành, Chương Trình, Sáng Kiến, Triệu Sáng Kiến, Hướng Dẫn, Hỗ Trợ, Hội Đồng,
  Hội Đồng Sáng Kiến, Hồ Sơ, Hồ Sơ Của Tôi, Nộp Bài, Nộp Sáng Kiến, Minh Chứng, Giai Đoạn, Bằng Khen,
  Lao Động Sáng Tạo, Covid, Zalo, Mini App, Zalo Mini App, App, Google, Google Drive, Drive, Facebook, Messenger, Word,
  Excel, Android, Iphone, Anh, Chị, Tôi, Em, Mình, Tỉnh, Thành Phố, Huyện, Quận, Thị Xã, Xã, Phường, Ngành, Công Ty`;

const AREA_KIND = /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Ngành|Công đoàn)\s+/;
const LONGEST = 8;

let known: ReadonlySet<string> | undefined;

/**
 * Whether words with capitals, one after another, are made of names that are no person's: of provinces, districts,
 * unions and of the programme itself.
 */
export function areKnownNames(words: readonly string[]): boolean {
  known ??= collectNames();
  if (words.length === 0) return true;
  const longest = Math.min(LONGEST, words.length);
  for (let length = longest; length > 0; length -= 1) {
    const begins = known.has(foldForSearch(words.slice(0, length).join(' ')));
    if (begins && areKnownNames(words.slice(length))) return true;
  }
  return false;
}

function collectNames(): ReadonlySet<string> {
  const units = allUnits().flatMap(({ shortName }) => [shortName, shortName.replace(AREA_KIND, '')]);
  return new Set([...units, ...WORDS.split(',')].map(foldForSearch));
}
