import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalize.ts';
import { tcvn3 } from './tcvn3.ts';
import { encodeTcvn3, encodeTcvn3InPairs, encodeVni, fitsTcvn3, MARKED_SMALL } from './testing/encode.ts';
import { vni } from './vni.ts';

const MARKED = [...MARKED_SMALL, ...MARKED_SMALL.map((letter) => letter.toUpperCase())];
const HELD_BY_TCVN3 = MARKED.filter(fitsTcvn3);
const CARRIER = 'Công nhân đề nghị cải tiến quy trình';

it('there are 134 marked letters, and TCVN3 holds 74 of them', () => {
  expect(new Set(MARKED).size).toBe(134);
  expect(HELD_BY_TCVN3).toHaveLength(74);
});

describe('every marked letter makes the round trip', () => {
  it.each(HELD_BY_TCVN3)('%s through TCVN3', (letter) => {
    expect(tcvn3.decode(encodeTcvn3(letter))).toBe(letter);
    expect(tcvn3.unknownSigns(encodeTcvn3(letter))).toEqual([]);
    const text = `${CARRIER} l${letter}`;
    expect(normalizeText(encodeTcvn3(text)).text).toBe(text);
  });

  it.each(MARKED)('%s through TCVN3 with toned capitals in pairs', (letter) => {
    expect(tcvn3.decode(encodeTcvn3InPairs(letter))).toBe(letter);
    const text = `${CARRIER} ${letter === letter.toLowerCase() ? 'l' : 'L'}${letter}`;
    expect(normalizeText(encodeTcvn3InPairs(text))).toMatchObject({ text, unmapped: [] });
  });

  it.each(MARKED)('%s through VNI', (letter) => {
    expect(vni.decode(encodeVni(letter))).toBe(letter);
    expect(vni.unknownSigns(encodeVni(letter))).toEqual([]);
    const text = `${CARRIER} ${letter === letter.toLowerCase() ? 'l' : 'L'}${letter}`;
    expect(normalizeText(encodeVni(text))).toMatchObject({ text, source: 'vni', unmapped: [] });
  });

  it.each(MARKED)('%s through decomposition', (letter) => {
    const word = letter === letter.toLowerCase() ? `l${letter}` : `L${letter}`;
    expect(normalizeText(word.normalize('NFD')).text).toBe(word);
    expect(normalizeText(letter)).toMatchObject({ text: letter, changed: false });
  });
});

describe('what TCVN3 cannot hold', () => {
  const LOST = MARKED.filter((letter) => !fitsTcvn3(letter));

  it.each(LOST)('%s is named and not guessed', (letter) => {
    const small = letter.toLowerCase();
    const { text, unmapped } = normalizeText(encodeTcvn3(`CÔNG NHÂN ĐỀ NGHỊ CẢI TIẾN QUY TRÌNH L${letter}N`));
    expect(text).toContain(`L${small}N`);
    expect(unmapped).toContain(`L${small}N`);
  });

  it('a sentence that must have begun with a toned capital is named too', () => {
    expect(normalizeText(encodeTcvn3('Áp dụng từ tháng năm. Ở đây tốt.')).unmapped).toEqual(['áp', 'ở']);
  });

  it('a soft hyphen that was an ư and got lost on the way is missed', () => {
    const lost = encodeTcvn3('Cả nước và trường học được nhiều người khen tốt').replaceAll('\u00ad', '');
    expect(normalizeText(lost).unmapped).toEqual(['nớc', 'trờng', 'đợc']);
  });

  it('a toned capital that a converter left in Unicode stays and is named', () => {
    const left = `${encodeTcvn3('Đề nghị công nhận ')}Ủ${encodeTcvn3('y ban')}`;
    expect(normalizeText(left)).toMatchObject({ text: 'Đề nghị công nhận Ủy ban', unmapped: ['Ủ'] });
  });
});

describe('as old text really arrives', () => {
  it.each([
    ['Céng hßa X· héi', 'Cộng hòa Xã hội'],
    ['toμn Ngμnh', 'toàn Ngành'],
    ['\u0093C«ng ty\u0094 \u0096 Hµ Néi', '“Công ty” – Hà Nội'],
    ['Aùp duïng caûi tieán', 'Áp dụng cải tiến'],
    ['“S¸ng kiÕn” cña tæ, 5 µm', '“Sáng kiến” của tổ, 5 µm'],
    ['«S¸ng kiÕn» tiÕt kiÖm ®iÖn', '«Sáng kiến» tiết kiệm điện'],
    ['M¸y Müller c¾t nhanh h¬n', 'Máy Müller cắt nhanh hơn'],
    ['Céng hßa X· héi'.normalize('NFD'), 'Cộng hòa Xã hội'],
  ])('%s', (old, text) => {
    expect(normalizeText(old).text).toBe(text);
  });
});
