import type { ImportCell, ImportDuplicate, ImportState } from '@sang-kien/shared';
import { officialTitles } from './official-titles.ts';

const number = (count: number) => count.toLocaleString('vi-VN');

export const importTexts = {
  title: officialTitles.enterMany,
  lead: 'Nhập nhiều sáng kiến thay cho đoàn viên không dùng Zalo, từ một tệp Excel.',
  steps: {
    template: '1. Tải tệp mẫu và điền',
    templateLead:
      'Mỗi dòng là một sáng kiến. Tệp mẫu có sẵn danh sách đơn vị của Anh/Chị, danh sách để chọn và một dòng ví dụ.',
    download: 'Tải tệp mẫu',
    upload: '2. Tải tệp đã điền lên để kiểm tra',
    uploadLead: 'Hệ thống chỉ kiểm tra, chưa nhập dòng nào. Tối đa 5.000 dòng, 10 MB, dạng .xlsx.',
    consent: 'Chỉ nhập khi tác giả đã đồng ý cho dùng thông tin cá nhân.',
    choose: 'Chọn tệp Excel',
    uploading: (share: number) => `Đang tải lên: ${share}%`,
    checking: 'Đang kiểm tra từng dòng…',
  },
  tooBig: 'Tệp lớn hơn 10 MB. Anh/Chị vui lòng chia thành nhiều tệp.',
  saved: (name: string) => `Đã tải về: ${name}`,
  templateName: 'mau-nhap-sang-kien.xlsx',
  resultName: 'ket-qua-nhap-sang-kien.xlsx',
  earlier: 'Các lần nhập trong 30 ngày qua',
  noEarlier: 'Chưa có lần nhập nào.',
  unnamed: 'Tệp Excel',
  states: {
    ready: 'Chờ Anh/Chị bấm nhập',
    running: 'Đang nhập',
    done: 'Đã nhập xong',
  } satisfies Record<ImportState, string>,
  earlierLine: (when: string, rows: number, recorded: number) =>
    `${when} · ${number(rows)} dòng, đã nhập ${number(recorded)}`,

  counts: {
    rows: 'Số dòng',
    good: 'Nhập được',
    doubtful: 'Cần xem lại',
    wrong: 'Có lỗi',
    recorded: 'Đã nhập',
    failed: 'Nhập không được',
  },
  unknownColumns: (names: readonly string[]) =>
    `Không dùng đến các cột: ${names.join('; ')}. Nếu là cột cần thiết, Anh/Chị sửa tên theo tệp mẫu rồi tải lên lại.`,
  wrong: (count: number) => `${number(count)} dòng có lỗi, không nhập được`,
  wrongLead: 'Anh/Chị sửa trong tệp rồi tải lên lại; các dòng đã nhập không bị nhập lần nữa.',
  doubtful: (count: number) => `${number(count)} dòng cần Anh/Chị xem lại`,
  doubtfulLead: 'Các dòng này chưa được chọn. Đánh dấu vào dòng nào vẫn muốn nhập.',
  failed: (count: number) => `${number(count)} dòng nhập không được`,
  failedLead: 'Anh/Chị đánh dấu rồi bấm nhập lại.',
  good: (count: number) => `${number(count)} dòng nhập được`,
  goodLead: 'Bỏ dấu ở dòng nào không muốn nhập.',
  recordedRows: (count: number) => `${number(count)} dòng đã nhập`,
  more: 'Xem thêm',
  rowTitle: (row: number, author: string) => (author === '' ? `Dòng ${row}` : `Dòng ${row} · ${author}`),
  pick: (row: number, title: string) => `Nhập dòng ${row}: ${title}`,
  cell: (row: number, { column, heading, message }: ImportCell) =>
    column === null ? `Dòng ${row}: ${message}` : `Dòng ${row}, cột ${column} (${heading}): ${message}`,
  wholeRow: (row: number, message: string) => `Dòng ${row}: ${message}`,
  here: (row: number) => `Dòng ${row} của tệp này`,
  duplicate: {
    same_in_file: ({ row }) => `Cùng tác giả, cùng tên với dòng ${row}`,
    similar_in_file: ({ row }) => `Nội dung gần giống dòng ${row}`,
    recorded: ({ code }) => `Đã có hồ sơ ${code}`,
  } satisfies Record<ImportDuplicate['kind'], (duplicate: ImportDuplicate) => string>,
  run: (count: number) => `Nhập ${number(count)} sáng kiến`,
  nothing: 'Chưa có dòng nào được chọn.',
  progress: (done: number, all: number) => `Đã nhập ${number(done)} trên ${number(all)} sáng kiến`,
  leave: 'Anh/Chị có thể rời trang này; khi xong sẽ có thông báo.',
  done: (count: number) => `Đã nhập ${number(count)} sáng kiến.`,
  result: 'Tải kết quả và mã hồ sơ (.xlsx)',
  another: 'Nhập tệp khác',
};
