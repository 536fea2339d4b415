import { describe, expect, it } from 'vitest';
import { readWords } from './words.ts';

const plain = (question: string) =>
  readWords(question)
    .map((word) => word.plain)
    .join(' ');
const marked = (question: string) => readWords(question).map((word) => word.marked);

describe('the words of a question', () => {
  it('are folded, and keep their marks beside', () => {
    expect(plain('Sửa bài ĐÃ gửi?')).toBe('sua bai da gui');
    expect(marked('hòa')).toEqual(marked('hoà'));
    expect(marked('sửa')).not.toEqual(marked('sữa'));
  });

  it('are the same composed and decomposed', () => {
    const question = 'Được nộp bao nhiêu sáng kiến?';
    expect(readWords(question.normalize('NFD'))).toEqual(readWords(question));
  });

  it.each([
    ['cđcs nộp đc ko ad', 'cong doan co so nop duoc khong ad'],
    ['CDCS nop dc k ad', 'cong doan co so nop duoc khong ad'],
    ['mk nộp sk ntn', 'minh nop sang kien nhu the nao'],
    ['gđ2 đến bgio', 'giai doan 2 den bao gio'],
  ])('say what shortenings mean: %s', (question, meant) => {
    expect(plain(question)).toBe(meant);
  });

  it.each(['SK-2345-ABCD', 'sk 2345-abcd', 'sk2345abcd'])('hold a dossier code as one word: %s', (code) => {
    expect(readWords(`hồ sơ ${code} tới đâu rồi`)).toHaveLength(6);
  });

  it('take words behind “sk” for no code', () => {
    expect(plain('sk chua nhan')).toBe('sang kien chua nhan');
  });

  it('name a link instead of spelling it', () => {
    expect(plain('https://drive.google.com/file/d/abc/view mở ko đc')).toBe('link drive mo khong duoc');
    expect(plain('vào www.example.vn/nop')).toBe('vao link');
  });

  it('are none in an empty text or one of signs only', () => {
    expect([readWords(''), readWords(' ?! … 👍 '), readWords('\u0301')]).toEqual([[], [], []]);
  });

  it('are read up to 200 letters, whatever is pasted', () => {
    expect(plain('a b '.repeat(50_000)).length).toBeLessThanOrEqual(200);
    const question = 'ổ'.repeat(400);
    expect(plain(question.normalize('NFD'))).toBe('o'.repeat(200));
  });
});
