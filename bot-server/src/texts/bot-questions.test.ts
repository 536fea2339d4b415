import { expect, it } from 'vitest';
import { questionTexts, toChatTone, withThousands } from './bot-questions.ts';

it('turns the rules’ sentences to the tone of the chat', () => {
  expect(toChatTone('Bạn chưa nhập tên đơn vị của bạn.')).toBe('Anh/Chị chưa nhập tên đơn vị của Anh/Chị.');
  expect(toChatTone('Ngày ban hành chưa đúng.')).toBe('Ngày ban hành chưa đúng.');
});

it('speaks to “Anh/Chị” in composed letters everywhere', () => {
  const words = JSON.stringify(questionTexts);
  expect(words).toBe(words.normalize('NFC'));
  expect(words).not.toMatch(/(?<!\p{L})bạn(?!\p{L})/iu);
});

it('writes numbers as Vietnamese do', () => {
  expect([999, 1000, 120_000_000].map(withThousands)).toEqual(['999', '1.000', '120.000.000']);
});
