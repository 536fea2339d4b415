import { foldForSearch } from '@sang-kien/shared';
import { withoutPoliteness } from './polite.ts';

const WHO =
  '(?:(?:da|thua|em|toi|minh|tui|con|chau|ben em|ben minh|ben toi|hien|hien tai|gio|cai nay|thi|nhung) )*';
const NEVER = '(?:khong|ko|k|kg|hong|hok|chua)';
const LONGEST = 80;
/** More words behind would make it a sentence of its own, such as a title. */
const FEW = '(?: \\S+){0,2}';
const SOME = '(?: \\S+){0,6}';

/** What people write when they do not know an answer by heart, folded for search. */
const NOT_KNOWN = [
  `${NEVER} (?:(?:the|con|the nao|duoc|he) )*(?:nho|biet|ro|nghi ra|nghi|chac|tim thay|tim ra|kip|hieu|dam)${SOME}`,
  `(?:quen|lu)(?: (?:mat|roi|ten|so|ngay|mat tieu|luon|khong nho|ko nho|.* roi))*`,
  `(?:(?:de|cho|doi|cho de|khoan) )+(?:em|toi|minh|tui|con|ben em|ben minh|xiu|ti|chut|mot chut|mai|lat)${SOME}`,
  `(?:mai|lat|lat nua|ti|ti nua|toi nay|hom sau|chut|chut nua|sau|tuan sau)(?: em| toi| minh)? (?:se )?(?:gui|bo sung|ghi|hoi|cap nhat|nhan|dien|bao|tra loi|tinh)${SOME}`,
  `(?:se )?(?:gui|bo sung|hoi lai|tinh|dien|cap nhat|ghi) sau`,
  `(?:(?:xem|nhu|giong|o|trong) )+(?:anh|hinh|file|tep|tren|cu|phia tren|lan truoc|da gui)${FEW}`,
  `gui (?:anh|hinh|file) roi${FEW}`,
  `(?:ghi|dien|viet|nhap|dat|khai) (?:gi|sao|the nao|nhu nao|nhu the nao|ntn|kieu gi|ten gi|ten sao)${FEW}`,
  `(?:nhu|giong|theo|xem|co) (?:trong |tren |o )*(?:quyet dinh|van ban|qd|giay)${FEW}`,
  '(?:(?:co the )?(?:de|bo) trong(?: duoc khong| a)?|(?:lay |tim |xem )?o dau)',
  '(?:la )?(?:sao|gi|cai gi|nghia la gi|la gi|nghia la sao|vi du|chiu|bo tay|thua)',
];
const ANY = new RegExp(`^${WHO}(?:${NOT_KNOWN.join('|')})$`);

/** The words as they are compared: folded, politeness taken off, a long text not at all. */
export function plainWords(text: string): string {
  return text.length > LONGEST ? '' : foldForSearch(withoutPoliteness(text));
}

const ONLY_YES = /^(?:(?:ok|oke|okie|da|vang|co|roi|duoc|u|uh|em|ban|ad|a|nhe|nha)(?: |$))+$/;

/** Whether the words hold no answer: “em quên rồi”, “để em hỏi lại”, “như ảnh”, “ok em”. */
export function notAtHand(text: string): boolean {
  if (text.length > LONGEST) return false;
  return ANY.test(plainWords(text)) || ONLY_YES.test(foldForSearch(text));
}

/** “Không có …”, “chưa có …” of what is `wanted`, an expression in folded words. */
export function saysThereIsNone(text: string, wanted: string): boolean {
  const none = new RegExp(
    `^${WHO}(?:(?:cong ty|cty|truong|co quan|don vi|cho|noi|ben|van ban|quyet dinh|giay)(?: em| toi| minh)? )?${NEVER} (?:(?:co|thay|duoc|ghi|cap|ra|dat|the|thanh lap|nam|tham gia|vao|biet|de|cam|giu|thuoc) )*(?:${wanted})(?: .*)?$`,
  );
  return none.test(plainWords(text));
}
