import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanParagraphs } from './clean.ts';
import { cleanSigns } from './signs.ts';

describe('cleaning signs', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['Word line and page breaks', 'a\vb\fc', 'a\nb\nc'],
    ['odd spaces', '1\u00a0000\u202f000\u2009đồng\u3000x', '1 000 000 đồng x'],
    ['soft hyphens and zero-width signs', '\ufeffsáng\u00ad ki\u200bến\u2060', 'sáng kiến'],
    ['control and direction signs', 'a\u0000\u0007b\u200e\u202ec\u0096', 'abc'],
    ['stray joiners', 'sáng\u200d kiến\u200c', 'sáng kiến'],
    ['bullets of Word', '\uf0b7 một\n\uf0a7 hai', '• một\n▪ hai'],
    ['decomposed letters', 'Tiếng Việt được'.normalize('NFD'), 'Tiếng Việt được'],
    ['half-composed letters', 'e\u0323\u0302 ê\u0323 ẹ\u0302 é\u0302 ơ\u0323', 'ệ ệ ệ ế ợ'],
  ])('puts %s right', (_what, dirty, clean) => {
    expect(cleanSigns(dirty)).toBe(clean);
  });

  it.each(['👨‍👩‍👧', 'क्‍ष', 'می‌خواهم', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', 'hai  khoảng\ttrắng ', '½ ± µ “”…–'])(
    'leaves %j alone',
    (text) => {
      expect(cleanSigns(text)).toBe(text);
    },
  );

  it('is idempotent, whatever comes', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'aeđ\u0301\u0302\u0323\u0306\u00ad\u200d\u200c\ufeff\r\n\u2028 \u00a0👍'),
      }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanSigns(text);
        expect(cleanSigns(clean)).toBe(clean);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(cleanParagraphs(cleanParagraphs(text))).toBe(cleanParagraphs(text));
      }),
      { numRuns: 2000 },
    );
  });
});
