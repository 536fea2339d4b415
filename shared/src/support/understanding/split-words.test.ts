import { expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

const plain = (text: string) => splitWords(text).map((word) => word.plain);

it.each([
  ['Nộp bài, rồi sao?', ['nop', 'bai', 'roi', 'sao']],
  ['1.000.000 đồng', ['1', '000', '000', 'dong']],
  ['“mã-QR”(mới)…hay/cũ', ['ma', 'qr', 'moi', 'hay', 'cu']],
  ['  …  👍 ', []],
])('parts words at blanks and signs alike: %s', (text, words) => {
  expect(plain(text)).toEqual(words);
});

it('folds a syllable the same each time, whatever stands beside it', () => {
  const [alone] = splitWords('quý');
  expect(splitWords('quý')).toEqual([alone]);
  expect(splitWords('“quý”, quý.')).toEqual([alone, alone]);
  expect(splitWords('quí')).toEqual([alone]);
});
