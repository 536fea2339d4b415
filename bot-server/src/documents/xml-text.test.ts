import { expect, it } from 'vitest';
import { words } from './docx/paragraphs.ts';
import { typed, xmlText } from './xlsx/cell.ts';
import { writable } from './xml-text.ts';

const ODD = 'Gá\u0000 \ufffebắt\uffff \u{1fffe}vít\u001b\u0085\ufdd0';

it('leaves out what XML forbids and what is no sign, and nothing else', () => {
  expect(writable(ODD)).toBe('Gá bắt vít');
  expect(writable('a\ud800b')).toBe('a\ufffdb');
  const fine = 'Đặng Thị 𝒜 👩‍🔧\n\t“A & B” <mới>';
  expect(writable(fine)).toBe(fine);
});

it('is used by papers and workbooks alike', () => {
  expect(JSON.stringify(words(ODD))).toContain('Gá bắt vít');
  expect(xmlText(ODD)).toBe('Gá bắt vít');
});

it('lets no sign that is left out hide a formula', () => {
  expect(typed('\u0000=1+1')).toEqual({ text: `'=1+1` });
});
