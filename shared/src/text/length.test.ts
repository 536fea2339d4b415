import { expect, test } from 'vitest';
import { cleanParagraphs } from './clean.ts';
import { answerLength } from './length.ts';

test('counts letters as people see them, however they are written', () => {
  expect(answerLength('hòa')).toBe(3);
  expect(answerLength('hòa'.normalize('NFD'))).toBe(3);
  expect(answerLength('một\r\nhai')).toBe(7);
  expect(answerLength('  một \n\n')).toBe(3);
});

test('counts text in an old charset as what it says', () => {
  const vni = 'Coâng nhaân laøm vieäc treân daây chuyeàn';
  expect(answerLength(vni)).toBe('Công nhân làm việc trên dây chuyền'.length);
});

test('the letter ư of TCVN3, a soft hyphen there, is counted and kept', () => {
  const tcvn3 = 'Tr\u00adíc ®©y n\u00adíc ch¶y rÊt chËm';
  expect(answerLength(tcvn3)).toBe('Trước đây nước chảy rất chậm'.length);
  expect(cleanParagraphs(tcvn3)).toBe(tcvn3);
  expect(cleanParagraphs('cải\u00adtiến')).toBe('cảitiến');
});
