import { foldForSearch } from '@sang-kien/shared';

/** Words that ask, in folded text; each stands where only a question has it. */
const ASKING =
  /(^| )(the nao|ntn|lam sao|sao lai|tai sao|vi sao|bao nhieu|bao gio|khi nao|luc nao|o dau|la gi|gi vay|nhu nao|cho hoi|xin hoi|hoi chut|duoc khong|dc ko|dc k|co can|co phai|co duoc|co dc|may ky tu|ai duoc|ngay nao|kieu gi|nhu the nao)( |$)/;
const ASKS_AT_END = /(^| )(khong|ko|chua|ha|nhi|vay|hong|hem|sao|dau)$/;
/** Marked as it is in a question: the polite “ạ” asks nothing. */
const ASKS_MARKED = /(?:^|\s)(?:à|hả|hử|nhỉ)[\s.!]*$/u;
const SHORTEST = 4;
/** Said to keep the talk going; it answers nothing that is asked in words. */
const FILLER =
  /^(?:(?:da|vang|uh|u|um|ok|oke|okie|okay|oki|duoc|dc|roi|nhe|a|em|chi|anh|ad|ban|cho|doi|xiu|chut|ti|mot|1|lat|de|xem|hieu|da hieu|cam on|thanks) ?)+$/;
const LONGEST_FILLER = 5;

/** Whether a text asks something, as far as its form tells. */
export function looksLikeQuestion(text: string): boolean {
  const clean = text.normalize('NFC').trim().toLowerCase();
  if (clean.endsWith('?')) return true;
  const folded = foldForSearch(clean);
  if (ASKING.test(folded)) return true;
  return folded.split(' ').length >= SHORTEST && (ASKS_AT_END.test(folded) || ASKS_MARKED.test(clean));
}

/** Whether a text only keeps the talk going: “dạ vâng ạ”, “chờ em chút”. */
export function isFiller(text: string): boolean {
  const folded = foldForSearch(text);
  return folded.split(' ').length <= LONGEST_FILLER && FILLER.test(folded);
}
