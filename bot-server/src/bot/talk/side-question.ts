import { foldForSearch } from '@sang-kien/shared';

/** Words that ask, in folded text; each stands where only a question has it. */
const ASKING =
  /(^| )(the nao|ntn|lam sao|sao lai|tai sao|vi sao|bao nhieu|bao gio|khi nao|luc nao|o dau|la gi|gi vay|nhu nao|cho hoi|xin hoi|hoi chut|duoc khong|dc ko|dc k|co can|co phai|co duoc|co dc|may ky tu|ai duoc|ngay nao|kieu gi|nhu the nao)( |$)/;
const ASKS_AT_END = /(^| )(khong|ko|chua|ha|a|nhi|vay|hong|hem|sao|dau)$/;

/** Whether a text asks something, as far as its form tells. */
export function looksLikeQuestion(text: string): boolean {
  if (text.trim().endsWith('?')) return true;
  const folded = foldForSearch(text);
  return ASKING.test(folded) || (folded.split(' ').length >= 4 && ASKS_AT_END.test(folded));
}
