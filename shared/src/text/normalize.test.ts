import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalize.ts';
import { encodeTcvn3, encodeTcvn3InPairs, encodeVni, fitsTcvn3 } from './testing/encode.ts';
import { UNTOUCHED } from './testing/foreign.ts';
import { CAPITALS, SENTENCES } from './testing/sentences.ts';

const ALL = [...SENTENCES, ...CAPITALS];
const AT_LEAST = 0.98;

/** Share of texts that come back to the letter after being written in another way. */
function restored(texts: readonly string[], encode: (text: string) => string): number {
  return texts.filter((text) => normalizeText(encode(text)).text === text).length / texts.length;
}

describe('restoring sentences', () => {
  it.each([
    ['decomposed', ALL, (text: string) => text.normalize('NFD')],
    ['TCVN3', SENTENCES.filter(fitsTcvn3), encodeTcvn3],
    ['TCVN3 with capitals in pairs', ALL, encodeTcvn3InPairs],
    ['VNI', ALL, encodeVni],
  ])('brings %s text back to the letter', (_charset, texts, encode) => {
    expect(texts.length).toBeGreaterThanOrEqual(150);
    expect(restored(texts, encode)).toBeGreaterThanOrEqual(AT_LEAST);
  });

  it('says what it was written in', () => {
    const [sentence = ''] = SENTENCES;
    expect(normalizeText(sentence)).toEqual({
      text: sentence,
      characters: sentence.length,
      source: 'unicode',
      changed: false,
      unmapped: [],
    });
    expect(normalizeText(sentence.normalize('NFD')).source).toBe('nfd');
    expect(normalizeText(encodeTcvn3(sentence))).toMatchObject({
      source: 'tcvn3',
      changed: true,
      unmapped: [],
    });
    expect(normalizeText(encodeVni(sentence))).toMatchObject({ source: 'vni', changed: true, unmapped: [] });
  });
});

describe('clean text', () => {
  it.each([...ALL, ...UNTOUCHED])('%s', (text) => {
    expect(normalizeText(text)).toMatchObject({ text, source: 'unicode', changed: false, unmapped: [] });
  });

  it('is a fixed point in every cut of it', () => {
    const words = SENTENCES.join(' ').split(' ');
    const cut = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(cut, ([start, length]) => {
        const text = words.slice(start, start + length).join(' ');
        expect(normalizeText(text).text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('stays clean after clean-up', () => {
    fc.assert(
      fc.property(fc.subarray([...SENTENCES], { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, old) => {
        const { text } = normalizeText(texts.map(old ? encodeTcvn3 : encodeVni).join('\n'));
        expect(normalizeText(text)).toMatchObject({ text, source: 'unicode', changed: false });
      }),
    );
  });
});

describe('mixed text', () => {
  it('is treated paragraph by paragraph', () => {
    const [first = '', second = '', third = ''] = SENTENCES;
    const mixed = [first, encodeTcvn3(second), '', encodeVni(third), 'Müller café'].join('\r\n');
    expect(normalizeText(mixed).text).toBe([first, second, '', third, 'Müller café'].join('\n'));
  });

  it('lets a short old line follow its neighbours', () => {
    const text = 'Số điện thoại của công nhân vận hành máy dệt\nmột số';
    expect(normalizeText(encodeTcvn3(text)).text).toBe(text);
    expect(normalizeText(encodeTcvn3('một số')).changed).toBe(false);
  });

  it('leaves an old word inside a clean paragraph alone', () => {
    const text = 'Chữ “Céng hßa” trong đoạn văn bản Unicode này được giữ nguyên.';
    expect(normalizeText(text)).toMatchObject({ text, changed: false });
  });
});
