/** Prefixes of Vietnamese mobile numbers since the change to ten digits (11/2018), after the leading 0. */
const MOBILE = /^(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;

/**
 * Reads a Vietnamese mobile number in any usual spelling (`0912 345 678`, `+84 912.345.678`, `0912,345,678`,
 * `84912345678`, full-width digits, the invisible signs that contact lists copy along) and returns it as `+84912345678`; null when it is none.
 */
export function parsePhone(text: string): string | null {
  const signs = text.normalize('NFKC').replace(/[\s.,\-‐–()\p{Cf}]/gu, '');
  if (!/^\+?\d+$/.test(signs)) return null;
  const national = signs.replace(/^(\+84|0084|84(?=\d{9,10}$))/, '').replace(/^0/, '');
  return MOBILE.test(national) ? `+84${national}` : null;
}

/** Prefixes of eleven digits before the change of 2018, and those that took their place. */
const PREFIXES_SINCE_2018: Readonly<Record<string, string>> = {
  120: '70',
  121: '79',
  122: '77',
  123: '83',
  124: '84',
  125: '85',
  126: '76',
  127: '81',
  128: '78',
  129: '82',
  162: '32',
  163: '33',
  164: '34',
  165: '35',
  166: '36',
  167: '37',
  168: '38',
  169: '39',
  186: '56',
  188: '58',
  199: '59',
};

/** A mobile number of eleven digits from before 11/2018 as it is since, stored; null for any other text. */
export function parseOldPhone(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s.,\-‐–()\p{Cf}]/gu, '');
  const [, prefix = '', rest = ''] = /^(?:\+?84|0)(\d{3})(\d{7})$/.exec(digits) ?? [];
  const now = PREFIXES_SINCE_2018[prefix];
  return now === undefined ? null : parsePhone(`0${now}${rest}`);
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
