import { cleanLine, cleanParagraphs, judgeSubmission, motTrieuSangKien } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { charactersLeft, lineCharactersLeft, scarceRoom } from './counter.ts';

const at = new Date('2022-06-15T09:00:00+07:00');
const { title: longestTitle, description: longestDescription } = motTrieuSangKien.limits;

/** Pieces that joining, cleaning or converting may change the length of. */
const PIECES = [
  ...['a', 'ế', 'ế'.normalize('NFD'), 'ệ', 'e\u0323\u0302', 'o\u031b\u0301', 'Đ', '\u0301', 'ñ', '©'],
  ...['👍', '👩‍🔧', '👍🏽', '🇻🇳', '\u200d', '\ufe0f', '한', 'ক্ষি'],
  ...[' ', '  ', '\t', '\u00a0', '\u200b', '\ufeff', '\u00ad', '\n', '\r\n', '\r', '\v', '\u2028', '\n \n'],
  ...['Coâng nhaân laøm vieäc', 'C«ng nh©n lµm viÖc trªn d©y chuyÒn', 'tr\u00ad\u00adêng', 'công nhân'],
];

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomTexts(count: number, pieces: number): string[] {
  const random = randomFrom(2022);
  const piece = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: pieces * random() }, piece).join(''));
}

/** By how many letters the judge finds the field too long, which its sentence names first; 0 when it fits. */
function overByJudge(field: 'title' | 'description', text: string): number {
  const verdict = judgeSubmission({ initiative: { [field]: text } }, motTrieuSangKien, at);
  const problem = verdict.problems.find((each) => each.field === `initiative.${field}`);
  const [over = ''] = (problem?.code === 'too_long' && /\d[\d.]*/.exec(problem.message)) || [];
  return Number(over.replaceAll('.', ''));
}

describe('the counter and the judge', () => {
  it('agree on every description, around the limit to the letter', () => {
    for (const text of randomTexts(150, 80)) {
      const full = text + 'x'.repeat(Math.max(0, charactersLeft(`${text}x`, longestDescription)));
      for (const tried of [text, full, `${full}xx`, `${full}\n\n👩‍🔧x`]) {
        const left = charactersLeft(tried, longestDescription);
        expect(overByJudge('description', tried), JSON.stringify(tried)).toBe(Math.max(0, -left));
      }
    }
  });

  it('agree on every title, where line breaks and runs of spaces are one space', () => {
    for (const text of randomTexts(150, 40)) {
      const full = text + 'x'.repeat(Math.max(0, lineCharactersLeft(`${text}x`, longestTitle)));
      for (const tried of [text, full, `${full}xx`, `${full} \n ế`]) {
        const left = lineCharactersLeft(tried, longestTitle);
        expect(overByJudge('title', tried), JSON.stringify(tried)).toBe(Math.max(0, -left));
      }
    }
  });

  it('do not change by clean-up, which the server does once more', () => {
    for (const text of randomTexts(300, 30)) {
      expect(charactersLeft(cleanParagraphs(text), 2000), JSON.stringify(text)).toBe(
        charactersLeft(text, 2000),
      );
      expect(lineCharactersLeft(cleanLine(text), 200)).toBe(lineCharactersLeft(text, 200));
    }
  });
});

it('a short answer shows its room only when it grows scarce', () => {
  expect(scarceRoom('CĐCS Công ty May', 200)).toBeUndefined();
  expect(scarceRoom('a'.repeat(190), 200)).toBe(10);
  expect(scarceRoom('a'.repeat(212), 200)).toBe(-12);
});
