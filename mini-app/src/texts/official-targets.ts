import { officialTitles } from './official-titles.ts';

const number = (amount: number) => amount.toLocaleString('vi-VN');

export const targetTexts = {
  title: officialTitles.targets,
  lead: (phase: number) =>
    `Chỉ tiêu là số sáng kiến hợp lệ cần đạt trong giai đoạn ${phase}. Bỏ trống nghĩa là không đặt chỉ tiêu.`,
  notYours: 'Anh/Chị không có quyền đặt chỉ tiêu cho các đơn vị bên dưới đơn vị này.',
  byHand: {
    title: 'Nhập từng đơn vị',
    now: (valid: number, submitted: number) => `Hiện có ${number(valid)} hợp lệ, ${number(submitted)} đã nộp`,
    wrong: (most: number) => `Chỉ tiêu phải là số nguyên từ 1 đến ${number(most)}.`,
    save: 'Lưu chỉ tiêu',
    nothingChanged: 'Anh/Chị chưa thay đổi chỉ tiêu nào.',
    saved: (count: number) => `Đã lưu ${number(count)} chỉ tiêu.`,
    empty: 'Chưa có đơn vị nào bên dưới. Anh/Chị có thể thêm công đoàn cơ sở ở phần dưới.',
    more: (shown: number, all: number) =>
      `Đang hiện ${number(shown)} trong ${number(all)} đơn vị. Để đặt cho tất cả, Anh/Chị dùng tệp Excel ở phần dưới.`,
  },
  newUnion: {
    title: 'Thêm công đoàn cơ sở',
    lead: 'Dành cho công đoàn cơ sở chưa có hồ sơ nào nên chưa có trong danh sách.',
    name: 'Tên công đoàn cơ sở',
    target: 'Chỉ tiêu',
    noName: 'Anh/Chị vui lòng ghi tên công đoàn cơ sở.',
    add: 'Thêm và đặt chỉ tiêu',
    added: (name: string) => `Đã thêm ${name}.`,
  },
  sheet: {
    title: 'Dùng tệp Excel',
    lead: 'Tải tệp mẫu có sẵn các đơn vị bên dưới, điền cột “Chỉ tiêu”, lưu lại rồi tải lên. Dòng để trống không thay đổi gì.',
    download: 'Tải tệp mẫu',
    fileName: (phase: number) => `chi-tieu-giai-doan-${phase}.xlsx`,
    upload: 'Tải lên tệp đã điền',
    tooBig: 'Tệp lớn quá 2 MB. Anh/Chị vui lòng dùng đúng tệp mẫu.',
    problems: (count: number) => `Có ${number(count)} chỗ cần sửa. Chưa lưu gì.`,
    cell: (column: string | null, row: number) => (column === null ? `Dòng ${row}` : `Ô ${column}${row}`),
    changes: (count: number) => `Tệp sẽ thay đổi ${number(count)} chỉ tiêu:`,
    noChange: 'Các chỉ tiêu trong tệp giống hệt chỉ tiêu đang có.',
    change: (before: number | null, after: number) =>
      before === null ? `đặt mới ${number(after)}` : `từ ${number(before)} thành ${number(after)}`,
    others: (count: number) => `và ${number(count)} đơn vị nữa.`,
    moreProblems: (count: number) => `và ${number(count)} chỗ nữa.`,
    save: (count: number) => `Lưu ${number(count)} chỉ tiêu`,
    saved: (count: number) => `Đã lưu ${number(count)} chỉ tiêu từ tệp.`,
  },
};
