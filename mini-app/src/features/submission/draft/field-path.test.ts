import { describe, expect, it } from 'vitest';
import { filledFields, readField, writeField } from './field-path.ts';

describe('a field of the draft by its dotted path', () => {
  it('is read where it is and absent where it is not', () => {
    expect(readField({ author: { fullName: 'Mẫu' } }, 'author.fullName')).toBe('Mẫu');
    expect(readField({ author: null }, 'author.fullName')).toBeUndefined();
    expect(readField({}, 'targetGroup')).toBeUndefined();
  });

  it('is written without touching what stands beside it', () => {
    const before = { author: { fullName: 'Mẫu' }, workplace: { unitId: 'tinh-24/222' } };
    const after = writeField(before, 'author.phone', '0912');
    expect(after).toEqual({ ...before, author: { fullName: 'Mẫu', phone: '0912' } });
    expect(after.workplace).toBe(before.workplace);
    expect(before.author).not.toHaveProperty('phone');
  });

  it('is written into a section that was absent', () => {
    expect(writeField({ recognition: null }, 'recognition.date', '15/3')).toEqual({
      recognition: { date: '15/3' },
    });
  });

  it('is listed when it holds something; a list is one field', () => {
    expect(
      filledFields({ submittedBy: 'self', coAuthors: [{}], author: { email: '' }, recognition: null }),
    ).toEqual(['submittedBy', 'coAuthors', 'author.email']);
  });
});
