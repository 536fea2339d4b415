import { foldForSearch } from '@sang-kien/shared';
import { withoutPoliteness } from './polite.ts';

const WHO = '(?:em|toi|minh|tui|con|chau) ';
const YES =
  'co|phai|dung|dung roi|dung vay|roi|vang|u|uh|ok|oke|okie|okay|okela|oki|yes|y|co chu|dong y|duoc|duoc roi|duoc chu|uk|um';
const NO = 'khong|ko|k|kg|khong phai|ko phai|chua|chua phai|khong co|no|sai';

/**
 * Whether a short answer says yes or no; undefined when it says neither. `also` are further words for yes,
 * folded, as an expression; with a no before them they say no.
 */
export function readYesNo(text: string, also: string): boolean | undefined {
  const typed = foldForSearch(text.slice(0, 200));
  // “Ok em”: without the politeness only “em” is left.
  const readings = [foldForSearch(withoutPoliteness(text.slice(0, 200))), typed].filter(
    (words) => words !== '',
  );
  const says = (answers: string) => {
    const shape = new RegExp(
      `^(?:(?:da|vang|thua) )*(?:${WHO})?(?:${answers})(?: (?:duoc|a|nhe|nha|em|anh|chi|ban|ad|roi|luon))*$`,
    );
    return readings.some((words) => shape.test(words));
  };
  if (says(`(?:${NO})(?: (?:${also}))?`)) return false;
  return says(`(?:${YES})|(?:(?:${YES}) )?(?:${WHO})?(?:${also})`) ? true : undefined;
}
