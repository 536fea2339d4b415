import { setImmediate } from 'node:timers/promises';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';

/** The headings of the template that must be there, and one row that fits them. */
export const importHeadings = [
  'Họ và tên (*)',
  'Số điện thoại (*)',
  'Nơi công tác (*)',
  'Công đoàn cơ sở (*)',
  'Nhóm đối tượng (*)',
  'Tên sáng kiến (*)',
  'Mô tả sáng kiến (*)',
  'Cấp công nhận (*)',
  'Số văn bản (*)',
  'Ngày công nhận (*)',
  'Ngày áp dụng (*)',
  'Không thuộc diện bảo hộ sở hữu trí tuệ (*)',
  'Không trái trật tự công cộng, đạo đức xã hội (*)',
  'Đã có sự đồng ý của tác giả (*)',
] as const;

const TOOLS = ['gá bắt vít', 'xe đẩy hàng', 'kệ để khuôn', 'máng gom phoi', 'bàn xoay', 'giá treo đồ gá'];
const DOES = ['đỡ mỏi lưng', 'bớt một người', 'nhanh hơn một nửa', 'không còn phế phẩm', 'an toàn hơn'];

/** A row without fault; each number is another author with another initiative. `change` replaces cells by heading. */
export function anImportRow(number: number, change: Record<string, CellValue> = {}): CellValue[] {
  const [tool, does] = [TOOLS[number % TOOLS.length]!, DOES[number % DOES.length]!];
  const row: CellValue[] = [
    `Nguyễn Thị Mẫu ${'ABCDEFGHIK'[number % 10]}`,
    `09${String(10_000_000 + number)}`,
    'Liên đoàn Lao động huyện Việt Yên',
    'CĐCS Công ty May Việt Yên',
    '2. Công nhân lao động trong các doanh nghiệp sản xuất, kinh doanh',
    `Cải tiến ${tool} số ${number}`,
    `Tổ ${number} làm ${tool} theo cách mới, ${does}, áp dụng ở chuyền ${number} từ đầu năm.`,
    'Hội đồng sáng kiến',
    `${number}/QĐ-SK`,
    new Date('2022-03-15T00:00:00Z'),
    '10/1/2022',
    'Có',
    'Có',
    'Có',
  ];
  return row.map((value, i) => {
    const heading = importHeadings[i]!.replace(' (*)', '');
    return heading in change ? change[heading]! : value;
  });
}

/** An .xlsx of rows below the headings. */
export function anImportFile(rows: CellValue[][], sheet: Partial<WriteSheet> = {}): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Sáng kiến', rows: [[...importHeadings], ...rows], ...sheet }] });
}

export const pause = (): Promise<void> => setImmediate();
