import { findUnit, foldForSearch, foldLoneY, type FoundUnit, type Unit } from '@sang-kien/shared';

/** The finder's score of a name or an abbreviation without a slip. */
const WITHOUT_SLIP = 0.93;
const TYPE_OF_AREA = /^(?:huyen|quan|thi xa|thanh pho) (?=.)/;
const DISTRICT = /\/\d+$/;

/** The words of a district's own name, and those of them that stand just so in what was typed, folded. */
function wordsOfName(unit: Unit, typed: string): { name: string[]; exact: string[]; plain: string } {
  const plain = foldLoneY(typed);
  const name = foldLoneY(foldForSearch(unit.shortName)).replace(TYPE_OF_AREA, '').split(' ');
  const words = new Set(plain.split(' '));
  return { name, exact: name.filter((word) => words.has(word)), plain };
}

/**
 * Whether a found district is named without a slip, or with its province beside it: a slip alone may make another
 * place of it (“Gia Định” is not Gia Bình). `typed` is folded for search.
 */
export function isNamed({ unit, score }: FoundUnit, typed: string): boolean {
  if (!DISTRICT.test(unit.id) || score >= WITHOUT_SLIP) return true;
  const { name, exact, plain } = wordsOfName(unit, typed);
  const province = foldForSearch(findUnit(unit.parentId)?.shortName ?? '');
  return (
    exact.length >= Math.min(2, name.length) ||
    plain.replaceAll(' ', '').includes(name.join('')) ||
    (exact.length > 0 && ` ${typed} `.includes(` ${province} `))
  );
}

/** Whether at least one word of the district's name is typed as it is written. */
export function hasOneRightWord(unit: Unit, typed: string): boolean {
  return wordsOfName(unit, typed).exact.length > 0;
}
