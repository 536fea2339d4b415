/** Controls that XML 1.0 cannot write, those of old terminals, and code points that never are a sign. */
// eslint-disable-next-line no-control-regex -- these are the signs to find
const NO_SIGN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;

/** Text as a paper or workbook may hold it; one sign that XML forbids would make the whole file unreadable. */
export function writable(text: string): string {
  return text.toWellFormed().replace(NO_SIGN, '');
}
