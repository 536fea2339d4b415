/**
 * A person's name in capitals, as lists of honour print it: đ becomes Đ, ư becomes Ư, every mark stays where it was
 * typed (HÒA and HOÀ both stand). The text comes back composed (NFC).
 */
export function inCapitals(name: string): string {
  return name.normalize('NFC').toLocaleUpperCase('vi');
}
