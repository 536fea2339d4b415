/** Prefixes of Vietnamese mobile numbers since the change to ten digits (11/2018), after the leading 0. */
const MOBILE = /^(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;

/**
 * Reads a Vietnamese mobile number in any usual spelling (`0912 345 678`, `+84 912.345.678`, `84912345678`,
 * full-width digits, the invisible signs that contact lists copy along) and returns it as `+84912345678`; null when it is none.
 */
export function parsePhone(text: string): string | null {
  const signs = text.normalize('NFKC').replace(/[\s.\-‐–()\p{Cf}]/gu, '');
  if (!/^\+?\d+$/.test(signs)) return null;
  const national = signs.replace(/^(\+84|0084|84(?=\d{9,10}$))/, '').replace(/^0/, '');
  return MOBILE.test(national) ? `+84${national}` : null;
}

/** A stored number as people read it: `+84912345678` → `0912 345 678`. */
export function formatPhone(stored: string): string {
  const national = stored.replace(/^\+84/, '0');
  return national.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
}

/** A stored number that may stand where others look: `0912 ••• 678`. */
export function maskPhone(stored: string): string {
  return formatPhone(stored).replace(/^(\d{4}) \d{3} /, '$1 ••• ');
}
