import { cleanLine, findUnit, findUnits, foldForSearch, type Unit } from '@sang-kien/shared';
import { sectorIn, zonesIn } from './known-zones.ts';
import { hasOneRightWord, isNamed } from './named-place.ts';

/** What the words mean: one unit, a province or sector alone, several that fit, a unit not listed, or none. */
export type MeantUnits =
  | { kind: 'unit'; unit: Unit }
  | { kind: 'head'; unit: Unit; others: readonly Unit[] }
  | { kind: 'several'; units: readonly Unit[] }
  | { kind: 'elsewhere'; head: Unit | undefined }
  | { kind: 'none' };

type Found = ReturnType<typeof findUnits>;

/** Scores of the finder, as they come out for its set of 190 queries: right ones stand clear of the next. */
const SURE = 0.85;
const AHEAD = 0.05;
const SURE_WHEN_ALONE = 0.75;
const WORTH_SHOWING = 0.6;

/** “Đơn vị tôi không có ở đây”, “không thấy tên em”: nothing else is said. */
const NOT_HERE =
  /^(?:(?:da|em|toi|minh|don vi|cua|ben|cong ty|nay|noi|van|thi) )*(?:(?:khong|ko|k|chua) (?:co|thay|tim thay|tim duoc)|khac)(?: (?:o day|trong danh sach|trong nay|dau|ten|don vi|noi|cua|em|toi|minh|nao|het|a))*$/;
/** “Khác bắc giang”, “bắc giang khác”. */
const THE_WORD_OTHER = /(?<!\p{L})(?:khác|khac)(?!\p{L})/iu;
const OTHER = /^(?:(?:da|em|toi|minh|don vi|thuoc) )*khac (?:o |thuoc |cua |tai )?| khac$/;

/** Reads what was typed as a unit. */
export function meantUnits(text: string): MeantUnits {
  const words = foldForSearch(text.slice(0, 600));
  if (NOT_HERE.test(words)) return { kind: 'elsewhere', head: undefined };
  if (OTHER.test(words)) return elsewhereIn(text);
  const found = findUnits(text).filter(({ score }) => score >= WORTH_SHOWING);
  return inZone(words, found) ?? meantOf(found, words);
}

/** A zone has no name in the tree of unions; where its enterprises belong is asked, never taken. */
function inZone(words: string, found: Found): MeantUnits | undefined {
  // “Vsip2” is a part of VSIP.
  const zones = zonesIn(words.replace(/([a-z])(?=\d)/g, '$1 '));
  const sector = sectorIn(words);
  if (zones.length === 0) return sector && { kind: 'head', unit: sector, others: [] };
  const districts = found.filter((each) => each.score >= SURE_WHEN_ALONE && isNamed(each, words));
  const beside = districts
    .map(({ unit }) => unit)
    .filter(({ id, level }) => level === 2 && !zones.some((zone) => zone.id === id));
  return { kind: 'several', units: [...zones, ...beside] };
}

/** The catch-all that is named; else that of the province or sector that is named, or holds the named unit. */
function elsewhereIn(text: string): MeantUnits {
  const [named] = findUnits(text);
  if (named?.unit.needsUnitOther) return { kind: 'unit', unit: named.unit };
  const [best] = findUnits(cleanLine(text).replace(THE_WORD_OTHER, ' '));
  if (best === undefined || best.score < SURE_WHEN_ALONE) return { kind: 'elsewhere', head: undefined };
  return { kind: 'elsewhere', head: findUnit(best.unit.parentId) ?? best.unit };
}

function meantOf(found: Found, words: string): MeantUnits {
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
  if (!clear) return { kind: 'several', units };
  if (isNamed(best, words)) return { kind: 'unit', unit: best.unit };
  // A slip in one word of a name is worth asking back; a name without one right word is another name.
  return hasOneRightWord(best.unit, words) ? { kind: 'several', units: [best.unit] } : { kind: 'none' };
}
