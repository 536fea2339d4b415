import { describe, expect, it } from 'vitest';
import { draftContentSchema } from './draft.ts';

describe('what a draft keeps', () => {
  it('keeps half and wrong answers as typed', () => {
    const typed = {
      author: { phone: '09', birthYear: '19' },
      recognition: { date: '15/3/20' },
      initiative: { description: ' a\n', benefitVnd: '120 tr' },
      coAuthors: [{ fullName: '' }],
      declarations: { dataConsent: false },
    };
    expect(draftContentSchema.parse(typed)).toEqual(typed);
  });

  it('keeps an emptied section as empty', () => {
    expect(draftContentSchema.parse({ recognition: null, author: null })).toEqual({
      recognition: null,
      author: null,
    });
    expect(draftContentSchema.parse({})).toEqual({});
  });

  it('drops members that it does not know', () => {
    expect(draftContentSchema.parse({ role: 'admin', author: { fullName: 'A', personId: '7' } })).toEqual({
      author: { fullName: 'A' },
    });
  });

  it.each<[string, unknown]>([
    ['a text beyond all measure', { initiative: { description: 'x'.repeat(20_001) } }],
    ['more co-authors than a hall holds', { coAuthors: Array.from({ length: 51 }, () => ({})) }],
    ['another kind of value', { author: { fullName: 5 } }],
    ['no object', 'draft'],
    ['a list', []],
  ])('refuses %s', (_what, content) => {
    expect(draftContentSchema.safeParse(content).success).toBe(false);
  });
});
