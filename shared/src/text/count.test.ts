import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, countClusters } from './count.ts';
import { normalizeText } from './normalize.ts';
import { cleanSigns } from './signs.ts';

describe('counting characters', () => {
  it.each([
    ['', 0],
    ['Tiếng Việt', 10],
    ['Tiếng Việt'.normalize('NFD'), 10],
    ['a\r\nb\rc\u2028d', 7],
    ['👨‍👩‍👧👍🏽🇻🇳', 3],
    ['so\u00adft\u200b', 4],
    ['“½ €”…', 6],
  ])('sees %j as %i', (text, characters) => {
    expect(countCharacters(text)).toBe(characters);
  });

  it('counts the short way and the long way alike, before and after clean-up', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'aế ợđ\r\n\u0301👍🏽\u200d🇻“½') }),
    );
    fc.assert(
      fc.property(text, (dirty) => {
        expect(countCharacters(dirty)).toBe(countClusters(cleanSigns(dirty)));
        expect(countCharacters(cleanSigns(dirty))).toBe(countCharacters(dirty));
        const normalized = normalizeText(dirty);
        expect(normalized.characters).toBe(countCharacters(normalized.text));
      }),
      { numRuns: 2000 },
    );
  });
});
