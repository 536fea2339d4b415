import { expect, test } from 'vitest';
import { readCorrection } from './correction.ts';

test.each([
  ['sửa số điện thoại thành 0900 000 002', 'phone', '0900 000 002'],
  ['sua sdt 0900000002', 'phone', '0900000002'],
  ['đổi nhóm đối tượng thành giáo viên', 'targetGroup', 'giáo viên'],
  ['doi noi cong tac sang viet yen bac giang', 'unit', 'viet yen bac giang'],
  ['sửa ngày áp dụng 12/1/2022', 'appliedFrom', '12/1/2022'],
  ['ngày áp dụng là 12/1 mới đúng', 'appliedFrom', '12/1'],
  ['tên em là Nguyễn Thị Mẫu mới đúng ạ', 'fullName', 'Nguyễn Thị Mẫu'],
  ['dạ số điện thoại phải là 0900000002 mới đúng', 'phone', '0900000002'],
  ['ngay cong nhan la 15/3/2022 moi dung', 'recognisedOn', '15/3/2022'],
])('%s puts %s right at once', (text, question, value) => {
  expect(readCorrection(text)).toEqual({ question, text: value });
});

test.each([
  'sửa số điện thoại',
  'Sửa máy may thành máy cắt chỉ',
  'đổi mới sáng tạo thành thói quen',
  'Gá bắt vít 4 chiều 2022',
  '15/3/2022',
  'Làm sạch là làm từ gốc mới đúng',
  'Máy cũ là máy mới',
  'tên em là Nguyễn Thị Mẫu',
  'Sáng kiến là của dân',
])('%s corrects nothing', (text) => {
  expect(readCorrection(text)).toBeUndefined();
});
