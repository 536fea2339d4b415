import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionIds } from './submission/question-id.ts';
import { readTap, writeTap, type Tap } from './tap.ts';

const taps: Tap[] = [
  { do: 'start' },
  { do: 'discard' },
  { do: 'ask', topic: 'evidence.files' },
  { do: 'answer', question: 'unit', value: 'khac:tinh-24' },
  { do: 'send', draftId: '019a-7' },
  { do: 'take', reading: 'second', about: 'old_charset' },
  { do: 'erase', draftId: '019a-7' },
  ...questionIds.map((question): Tap => ({ do: 'edit', question })),
];

test.each(taps)('%j is read as it was written', (tap) => {
  expect(readTap(writeTap(tap))).toEqual(tap);
});

test('nothing that a person types is taken for a button, unless it is written as one', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.trim().startsWith('#'));
      expect(readTap(text)).toBeUndefined();
    }),
  );
});

test.each([
  '#',
  '#start:x',
  '#ask:weather',
  '#edit:nothing',
  '#answer:unit',
  '#answer:unit:',
  '#take:third:old_charset',
  '#take:first',
  '#send:',
  '#<script>',
])('%s is no button of ours', (text) => {
  expect(readTap(text)).toBeUndefined();
});
