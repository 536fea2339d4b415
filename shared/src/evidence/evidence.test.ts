import { describe, expect, it } from 'vitest';
import {
  describeEvidenceCause,
  endingOf,
  evidenceCauses,
  evidenceTypes,
  kindByName,
  kindByType,
} from './evidence.ts';

describe('kinds of evidence', () => {
  it.each([
    ['anh.JPG', 'image'],
    ['IMG_0001.heic', 'image'],
    ['Quyết định.số 5.pdf', 'pdf'],
    ['bản mô tả.DOCX ', 'word'],
    ['cũ.doc', 'word'],
    ['virus.exe', undefined],
    ['anh.svg', undefined],
    ['nen.zip', undefined],
    ['anh.jpg.exe', undefined],
    ['không đuôi', undefined],
    ['.pdf', 'pdf'],
    ['', undefined],
  ])('%j is %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it('belong to media types as to endings', () => {
    for (const { type, kind, endings } of evidenceTypes) {
      expect(kindByType(type)).toBe(kind);
      for (const ending of endings) expect(kindByName(`a.${ending}`)).toBe(kind);
    }
    expect(kindByType('text/html')).toBeUndefined();
    expect(endingOf('a.b.PDF')).toBe('pdf');
  });

  it('are refused with one sentence for each cause, which says what to do', () => {
    const sentences = evidenceCauses.map((cause) => describeEvidenceCause(cause, 20 * 1024 * 1024));
    expect(new Set(sentences).size).toBe(evidenceCauses.length);
    expect(describeEvidenceCause('too_big', 20 * 1024 * 1024)).toContain('20 MB');
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });
});
