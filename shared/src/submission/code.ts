/** Letters and digits that cannot be taken for one another: no I, L, O, U, 0, 1. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const PAYLOAD = 7;
/** A prime above the alphabet's size: every wrong sign and every swap of two signs changes the check. */
const MODULUS = 31;

/** How a dossier code was read: understood, or what is wrong with it in a Vietnamese sentence. */
export type CodeReading = { ok: true; code: string } | { ok: false; message: string };

/** A fresh dossier code `SK-XXXX-XXXX`. `random(n)` gives a whole number in 0 … n−1. */
export function makeDossierCode(random: (below: number) => number): string {
  for (;;) {
    const payload = Array.from({ length: PAYLOAD }, () => ALPHABET[random(ALPHABET.length)]!).join('');
    const check = checkSign(payload);
    if (check) return format(payload + check);
  }
}

/**
 * Reads a code as people type or say it: lower case, spaces, missing dashes or a missing `SK` are
 * understood; a sign that no code holds, a wrong length and a mistyped sign are named.
 */
export function readDossierCode(text: string): CodeReading {
  const signs = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '');
  const body = signs.startsWith('SK') && signs.length > PAYLOAD + 1 ? signs.slice(2) : signs;
  const foreign = [...body].find((sign) => !ALPHABET.includes(sign));
  if (foreign) return { ok: false, message: foreignSign(foreign) };
  if (body.length !== PAYLOAD + 1) {
    return {
      ok: false,
      message: `Mã hồ sơ có dạng SK-XXXX-XXXX (8 ký tự sau SK); mã vừa nhập có ${body.length} ký tự.`,
    };
  }
  if (checkSign(body.slice(0, PAYLOAD)) !== body[PAYLOAD]) {
    return {
      ok: false,
      message: `Mã ${format(body)} có một ký tự gõ nhầm. Vui lòng xem lại từng ký tự trên biên nhận.`,
    };
  }
  return { ok: true, code: format(body) };
}

function foreignSign(sign: string): string {
  const lookAlike = 'IL1OU0'.includes(sign)
    ? ' Mã không dùng các chữ I, L, O, U và các số 0, 1 để tránh nhầm lẫn.'
    : '';
  return `Ký tự “${sign}” không có trong mã hồ sơ.${lookAlike} Vui lòng xem lại trên biên nhận.`;
}

function checkSign(payload: string): string | undefined {
  const sum = [...payload].reduce((total, sign, i) => total + (i + 1) * ALPHABET.indexOf(sign), 0);
  return ALPHABET[sum % MODULUS];
}

function format(body: string): string {
  return `SK-${body.slice(0, 4)}-${body.slice(4)}`;
}
