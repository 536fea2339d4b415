import { describe, expect, it } from 'vitest';
import { withWrittenChoices } from './written-choices.ts';

const choices = [{ title: 'Nộp sáng kiến' }, { title: 'Mở ứng dụng', open: 'https://example.vn' }];

describe('Choices where no button can stand', () => {
  it('are numbered under the text; an address takes no number', () => {
    const text = withWrittenChoices('Mời chọn:', [...choices, { title: 'Gặp cán bộ' }], 2000);
    expect(text).toBe('Mời chọn:\n\n1. Nộp sáng kiến\nMở ứng dụng: https://example.vn\n2. Gặp cán bộ');
  });

  it('are not written twice when the text lists them already', () => {
    const listed = 'Mời chọn:\n1. Nộp sáng kiến\n2. Gặp cán bộ';
    const both = [{ title: 'Nộp sáng kiến' }, { title: 'Gặp cán bộ' }];
    expect(withWrittenChoices(listed, both, 2000)).toBe(listed);
  });

  it('outlive the words above them when there is no room for both', () => {
    const text = withWrittenChoices('sáng kiến '.repeat(300), choices, 2000);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/ (sáng|kiến)…\n\n1\. Nộp sáng kiến\nMở ứng dụng: https:\/\/example\.vn$/);
  });

  it('are cut only when they alone are too long', () => {
    const many = Array.from({ length: 40 }, () => ({ title: 'M'.repeat(100) }));
    expect(withWrittenChoices('Chọn:', many, 2000).length).toBeLessThanOrEqual(2000);
  });

  it('leave a text without choices as it is', () => {
    expect(withWrittenChoices('Xin chào', [], 2000)).toBe('Xin chào');
  });
});
