import { MAX_BASE_UNION_NAME, MAX_TARGET, MAX_TARGETS } from '@sang-kien/shared';

const most = (amount: number) => amount.toLocaleString('vi-VN');

export const targetTexts = {
  ownTarget: 'Chỉ tiêu của đơn vị mình do công đoàn cấp trên đặt.',
  unknownPhase: 'Chương trình không có giai đoạn này.',
  wrongName: 'Tên công đoàn cơ sở không khớp với mã của đơn vị.',
  noBaseUnionsHere: 'Công đoàn cơ sở phải nằm dưới công đoàn cấp trên trực tiếp của cơ sở.',
  fileName: (phase: number) => `chi-tieu-giai-doan-${phase}.xlsx`,
  sheet: 'Chỉ tiêu',
  headings: { id: 'Mã đơn vị', name: 'Đơn vị', target: 'Chỉ tiêu' },
  problems: {
    noHeadings: 'Dòng đầu phải có các cột “Mã đơn vị”, “Đơn vị” và “Chỉ tiêu” như trong tệp mẫu.',
    nothing: 'Tệp chưa có chỉ tiêu nào.',
    tooMany: `Tệp có quá nhiều dòng. Mỗi tệp tối đa ${most(MAX_TARGETS)} dòng.`,
    unknown: 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.',
    own: 'Chỉ tiêu của đơn vị mình do công đoàn cấp trên đặt.',
    noPlace: 'Dòng này có chỉ tiêu nhưng chưa ghi đơn vị.',
    nameTooLong: `Tên công đoàn cơ sở quá dài. Mỗi tên tối đa ${most(MAX_BASE_UNION_NAME)} chữ.`,
    noNewUnion: 'Ở đây chưa thêm được công đoàn cơ sở mới; dòng này cần có mã đơn vị như trong tệp mẫu.',
    twice: (row: number) => `Đơn vị này đã có ở dòng ${row}.`,
    number: `Chỉ tiêu phải là số nguyên từ 1 đến ${most(MAX_TARGET)}.`,
  },
};
