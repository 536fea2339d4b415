import { expect, test } from 'vitest';
import { readCorrection } from './correction.ts';

test.each([
  ['sửa số điện thoại thành 0900 000 002', 'phone', '0900 000 002'],
  ['sua sdt 0900000002', 'phone', '0900000002'],
  ['đổi nhóm đối tượng thành giáo viên', 'targetGroup', 'giáo viên'],
  ['doi noi cong tac sang viet yen bac giang', 'unit', 'viet yen bac giang'],
  ['sửa ngày áp dụng 12/1/2022', 'appliedFrom', '12/1/2022'],
])('%s puts %s right at once', (text, question, value) => {
  expect(readCorrection(text)).toEqual({ question, text: value });
});

test.each([
  'sửa số điện thoại',
  'Sửa máy may thành máy cắt chỉ',
  'đổi mới sáng tạo thành thói quen',
  'Gá bắt vít 4 chiều 2022',
  '15/3/2022',
])('%s corrects nothing', (text) => {
  expect(readCorrection(text)).toBeUndefined();
});
