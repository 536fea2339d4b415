import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDossierCode, readDossierCode } from './code.ts';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random codes; the seed is fast-check's, so a failure can be run again. */
const codes = fc
  .infiniteStream(fc.nat(1_000_000))
  .map((numbers) => makeDossierCode((below) => (numbers.next().value as number) % below));
const bodyOf = (code: string) => code.slice(3).replace('-', '');

describe('dossier codes', () => {
  it('have the form SK-XXXX-XXXX, without signs that look alike, and read back', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^SK-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
        expect(readDossierCode(code)).toEqual({ ok: true, code });
      }),
    );
  });

  it('show every single wrong sign', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const body = bodyOf(code);
        for (let at = 0; at < body.length; at += 1) {
          for (const sign of ALPHABET) {
            if (sign === body[at]) continue;
            expect(readDossierCode(`SK${body.slice(0, at)}${sign}${body.slice(at + 1)}`).ok).toBe(false);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('show every swap of two signs, near or far', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const body = [...bodyOf(code)];
        for (let a = 0; a < body.length; a += 1) {
          for (let b = a + 1; b < body.length; b += 1) {
            if (body[a] === body[b]) continue;
            const swapped = body.with(a, body[b]!).with(b, body[a]!);
            expect(readDossierCode(`SK${swapped.join('')}`).ok).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are understood as people type and say them', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const body = bodyOf(code);
        const spellings = [
          code.toLowerCase(),
          code.replaceAll('-', ''),
          code.replaceAll('-', ' '),
          ` ${code}\n`,
          body,
          body.toLowerCase(),
          `${body.slice(0, 4)} ${body.slice(4)}`,
          code.replaceAll('-', '–'),
          [...code].map((sign) => (/[A-Z0-9]/.test(sign) ? fullWidth(sign) : sign)).join(''),
        ];
        for (const spelling of spellings) expect(readDossierCode(spelling)).toEqual({ ok: true, code });
      }),
    );
  });

  it.each([
    ['SK-2345-678', 'mã vừa nhập có 7 ký tự'],
    ['SK-2345-67899', 'mã vừa nhập có 9 ký tự'],
    ['', 'mã vừa nhập có 0 ký tự'],
    ['SK-O345-6789', 'Ký tự “O”'],
    ['SK-1345-6789', 'các số 0, 1'],
    ['SK-2345-678@', 'Ký tự “@”'],
    ['SK-Đ345-6789', 'Ký tự “Đ”'],
    ['SK-2222-2223', 'một ký tự gõ nhầm'],
  ])('names what is wrong with %j: %s', (text, words) => {
    const reading = readDossierCode(text);
    expect(reading.ok).toBe(false);
    expect(reading).toHaveProperty('message', expect.stringContaining(words));
  });

  it('are drawn again until the check has a sign', () => {
    let draws = 0;
    const code = makeDossierCode((below) => {
      draws += 1;
      // The first seven draws add up to a check of 30, for which the alphabet has no sign.
      return draws <= 7 ? ([2, 0, 0, 0, 0, 0, 4][draws - 1] ?? 0) : 1 % below;
    });
    expect(draws).toBe(14);
    expect(readDossierCode(code).ok).toBe(true);
  });
});

function fullWidth(sign: string): string {
  return String.fromCodePoint(sign.codePointAt(0)! + 0xfee0);
}
