import { expect, test } from 'vitest';
import { isFiller, looksLikeQuestion } from './side-question.ts';

test.each([
  'Đính kèm được những loại file nào?',
  'nop tre co duoc khong',
  'bao gio het han',
  'cho em hỏi chút',
  'tệp tối đa bao nhiêu mb',
  'phải có số văn bản à',
  'chưa được công nhận thì sao',
])('%s asks', (text) => {
  expect(looksLikeQuestion(text)).toBe(true);
  expect(looksLikeQuestion(text.normalize('NFD'))).toBe(true);
});

test.each([
  'dạ em tên là Nguyễn Thị Mẫu ạ',
  'Nguyễn Văn Sao',
  'CĐCS Công ty May Việt Yên',
  'Gá bắt vít nhanh cho chuyền lắp ráp',
  'Không',
  '15/QĐ-SK',
  'vâng ạ',
])('%s tells', (text) => {
  expect(looksLikeQuestion(text)).toBe(false);
});

test.each(['ok', 'dạ', 'vâng ạ', 'chờ em chút', 'dạ em hiểu rồi ạ', 'ok ad'])('%s says nothing', (text) => {
  expect(isFiller(text)).toBe(true);
});

test.each(['Vang', 'Nguyễn Thị Dạ', 'không', 'công nhân', 'Đợi máy nguội bằng quạt', '1 tỷ', 'CĐCS Ô'])(
  '%s says something',
  (text) => {
    expect(isFiller(text)).toBe(text === 'Vang');
  },
);
