/**
 * Old charsets written the other way round than the decoder reads them: letter by letter from the tables of
 * UniKey (ukengine/data.cpp) as numbers, not from the code chart.
 */
const ORDER = 'aáàảãạ âấầẩẫậ ăắằẳẵặ eéèẻẽẹ êếềểễệ iíìỉĩị oóòỏõọ ôốồổỗộ ơớờởỡợ uúùủũụ ưứừửữự yýỳỷỹỵ'.split(
  ' ',
);

const TCVN3_CODES = [
  [0x61, 0xb8, 0xb5, 0xb6, 0xb7, 0xb9],
  [0xa9, 0xca, 0xc7, 0xc8, 0xc9, 0xcb],
  [0xa8, 0xbe, 0xbb, 0xbc, 0xbd, 0xc6],
  [0x65, 0xd0, 0xcc, 0xce, 0xcf, 0xd1],
  [0xaa, 0xd5, 0xd2, 0xd3, 0xd4, 0xd6],
  [0x69, 0xdd, 0xd7, 0xd8, 0xdc, 0xde],
  [0x6f, 0xe3, 0xdf, 0xe1, 0xe2, 0xe4],
  [0xab, 0xe8, 0xe5, 0xe6, 0xe7, 0xe9],
  [0xac, 0xed, 0xea, 0xeb, 0xec, 0xee],
  [0x75, 0xf3, 0xef, 0xf1, 0xf2, 0xf4],
  [0xad, 0xf8, 0xf5, 0xf6, 0xf7, 0xf9],
  [0x79, 0xfd, 0xfa, 0xfb, 0xfc, 0xfe],
];
const TCVN3_CAPITALS = { Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7, đ: 0xae };

/** Low byte base, high byte second sign, small letters; capitals are 0x20 less in each byte that is a letter. */
const VNI_CODES = [
  [0x61, 0xf961, 0xf861, 0xfb61, 0xf561, 0xef61],
  [0xe261, 0xe161, 0xe061, 0xe561, 0xe361, 0xe461],
  [0xea61, 0xe961, 0xe861, 0xfa61, 0xfc61, 0xeb61],
  [0x65, 0xf965, 0xf865, 0xfb65, 0xf565, 0xef65],
  [0xe265, 0xe165, 0xe065, 0xe565, 0xe365, 0xe465],
  [0x69, 0xed, 0xec, 0xe6, 0xf3, 0xf2],
  [0x6f, 0xf96f, 0xf86f, 0xfb6f, 0xf56f, 0xef6f],
  [0xe26f, 0xe16f, 0xe06f, 0xe56f, 0xe36f, 0xe46f],
  [0xf4, 0xf9f4, 0xf8f4, 0xfbf4, 0xf5f4, 0xeff4],
  [0x75, 0xf975, 0xf875, 0xfb75, 0xf575, 0xef75],
  [0xf6, 0xf9f6, 0xf8f6, 0xfbf6, 0xf5f6, 0xeff6],
  [0x79, 0xf979, 0xf879, 0xfb79, 0xf579, 0xee],
];

/** The 67 marked small letters of Vietnamese. */
export const MARKED_SMALL: readonly string[] = [...ORDER.join(''), 'đ'].filter((letter) => letter > '\u007f');

const TCVN3 = new Map<string, string>(
  Object.entries(TCVN3_CAPITALS).map(([letter, code]) => [letter, String.fromCharCode(code)]),
);
const VNI = new Map<string, string>([
  ['đ', '\u00f1'],
  ['Đ', '\u00d1'],
]);

ORDER.forEach((row, y) =>
  [...row].forEach((letter, x) => {
    TCVN3.set(letter, String.fromCharCode(TCVN3_CODES[y]![x]!));
    const code = VNI_CODES[y]![x]!;
    const signs = code > 0xff ? [code & 0xff, code >> 8] : [code];
    VNI.set(letter, String.fromCharCode(...signs));
    VNI.set(letter.toUpperCase(), String.fromCharCode(...signs.map((sign) => sign - 0x20)));
  }),
);

/** Whether TCVN3 has a code for every letter of the text. */
export function fitsTcvn3(text: string): boolean {
  return [...text].every(
    (letter) => letter <= '\u007f' || letter === letter.toLowerCase() || TCVN3.has(letter),
  );
}

/** Unicode to TCVN3 bytes seen as Latin-1. Toned capitals become small, as the converters of the time did. */
export function encodeTcvn3(text: string): string {
  return [...text]
    .map(
      (letter) =>
        TCVN3.get(letter) ??
        (TCVN3.get(letter.toLowerCase()) && letter > '\u007f' ? TCVN3.get(letter.toLowerCase())! : letter),
    )
    .join('');
}

/** Unicode to VNI-Windows bytes seen as Latin-1. */
export function encodeVni(text: string): string {
  return [...text].map((letter) => VNI.get(letter) ?? letter).join('');
}

/** The same with toned capitals as the capital vowel and the toned small letter (u-convert and its kin). */
export function encodeTcvn3InPairs(text: string): string {
  return [...text].map((letter) => TCVN3.get(letter) ?? capitalInPairs(letter)).join('');
}

function capitalInPairs(letter: string): string {
  const small = TCVN3.get(letter.toLowerCase());
  if (small === undefined || letter <= '\u007f') return letter;
  const base = letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '')
    .normalize('NFC');
  return (TCVN3.get(base) ?? base) + small;
}
