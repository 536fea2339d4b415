const BLANK = '……';

/** Fixed words of administrative papers (Nghị định 30/2020/NĐ-CP, annexes I and II). */
export const officialPaper = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (number: string, mark: string) =>
    /\//.test(number) ? `Số: ${number}` : `Số: ${number || '         '}/${mark}`,
  placeAndDate: (place: string, date: string) => `${place || BLANK}, ${writtenDate(date)}`,
  annex: 'Phụ lục',
  annexOf: (kind: string, of: { number: string; mark: string; date: string; name: string }) =>
    `(Kèm theo ${kind} số ${of.number || BLANK}/${of.mark} ${writtenDate(of.date)} của ${of.name})`,
  receivers: 'Nơi nhận:',
  receiver: (name: string) => `- ${name.replace(/^[-–\s]+|[;.\s]+$/g, '')};`,
  archive: '- Lưu: VT.',
  noTitle: '(Chức vụ của người ký)',
  /** What stands behind the kind of paper in its number, by the beginning of the issuer's name. */
  marks: [
    ['Tổng Liên đoàn', 'TLĐ'],
    ['Liên đoàn Lao động', 'LĐLĐ'],
    ['CĐCS', 'CĐCS'],
    ['Công đoàn cơ sở', 'CĐCS'],
    ['Công đoàn Viên chức', 'CĐVC'],
    ['Công đoàn các Khu', 'CĐKCN'],
    ['Công đoàn', 'CĐN'],
  ] as readonly (readonly [string, string])[],
  otherMark: 'CĐ',
};

/** `2022-07-05` as papers write it: a nought before days below 10 and months below 3. */
function writtenDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return `ngày ${BLANK} tháng ${BLANK} năm 20${BLANK}`;
  return `ngày ${day < 10 ? `0${day}` : day} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}
