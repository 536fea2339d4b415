import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredBy, splitText, toReplies } from './reply.ts';

const choice = (title: string) => ({ title, tap: { do: 'start' } as const });

test('whatever is said fits the channel: 2,000 signs, five buttons, nothing lost but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 6000 }), fc.nat(12), (text, count) => {
      const choices = Array.from({ length: count }, (_, i) => choice(`Mục ${i}`));
      const replies = toReplies({ text, choices });
      for (const reply of replies) {
        expect(reply.text.length).toBeLessThanOrEqual(2000);
        expect(reply.buttons.length).toBeLessThanOrEqual(5);
      }
      const said = replies.map((reply) => reply.text).join('');
      expect(squeeze(said).startsWith(squeeze(text.normalize('NFC')))).toBe(true);
    }),
  );
});

test('buttons stand under the last part of a long text', () => {
  const [first, last] = toReplies({ text: 'Một câu dài. '.repeat(200), choices: [choice('Xong')] });
  expect(first?.buttons).toEqual([]);
  expect(last?.buttons).toHaveLength(1);
});

test('a long text is cut where a paragraph ends, and no letter is cut in two', () => {
  const paragraph = `${'chữ '.repeat(300)}.`;
  expect(splitText(`${paragraph}\n\n${paragraph}`)).toEqual([paragraph, paragraph]);
  for (const part of splitText('😀'.repeat(3000))) expect(part).toMatch(/^(?:😀)+$/u);
});

test('choices beyond the fifth are listed with their numbers, and all of them can be typed', () => {
  const bubble = { text: 'Chọn:', choices: ['a', 'b', 'c', 'd', 'e', 'f'].map(choice) };
  expect(toReplies(bubble)[0]?.text).toContain('6. f');
  expect(offeredBy([bubble])).toHaveLength(6);
});

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
