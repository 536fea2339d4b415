import { findUnit, findUnits, foldForSearch, type Unit } from '@sang-kien/shared';

/** What the words mean: one unit, a province or sector alone, several that fit, a unit not listed, or none. */
export type MeantUnits =
  | { kind: 'unit'; unit: Unit }
  | { kind: 'head'; unit: Unit; others: readonly Unit[] }
  | { kind: 'several'; units: readonly Unit[] }
  | { kind: 'elsewhere'; head: Unit | undefined }
  | { kind: 'none' };

/** Scores of the finder, as they come out for its set of 190 queries: right ones stand clear of the next. */
const SURE = 0.85;
const AHEAD = 0.05;
const SURE_WHEN_ALONE = 0.75;
const WORTH_SHOWING = 0.6;

const NOT_HERE =
  /(?:khong (?:co|thay|tim thay)|ko (?:co|thay)|k (?:co|thay)|chua (?:co|thay)|khac)(?: (?:o day|trong danh sach|don vi|trong nay|dau))*/;
const ONLY_NOT_HERE = new RegExp(
  `^(?:(?:da|em|toi|don vi|cua|minh|cong ty|nay|noi) )*${NOT_HERE.source}(?: (?:cua|em|toi|minh|a))*$`,
);

/** Reads what was typed as a unit. */
export function meantUnits(text: string): MeantUnits {
  const words = foldForSearch(text.slice(0, 600));
  if (ONLY_NOT_HERE.test(words)) return { kind: 'elsewhere', head: undefined };
  if (NOT_HERE.test(words)) return meantElsewhere(words);
  return meantOf(findUnits(text).filter(({ score }) => score >= WORTH_SHOWING));
}

/** “khác bắc giang”: the catch-all of the province or sector that is named beside it. */
function meantElsewhere(words: string): MeantUnits {
  const found = findUnits(words.replace(NOT_HERE, ' ')).find(({ score }) => score >= SURE_WHEN_ALONE);
  if (found === undefined) return { kind: 'elsewhere', head: undefined };
  return { kind: 'elsewhere', head: findUnit(found.unit.parentId) ?? found.unit };
}

function meantOf(found: ReturnType<typeof findUnits>): MeantUnits {
  const [best, next] = found;
  if (best === undefined) return { kind: 'none' };
  const clear =
    next === undefined
      ? best.score >= SURE_WHEN_ALONE
      : best.score >= SURE && best.score - next.score >= AHEAD;
  const units = found.map(({ unit }) => unit);
  if (best.unit.level === 1 && (clear || best.score >= SURE)) {
    return { kind: 'head', unit: best.unit, others: units.slice(1) };
  }
  return clear ? { kind: 'unit', unit: best.unit } : { kind: 'several', units };
}
