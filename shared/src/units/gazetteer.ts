import { DISTRICTS, PROVINCES, SECTORS } from './areas.ts';
import { BRANCH_IDS, districtBaseName } from './labels.ts';
import type { AreaType, BranchId } from './unit.ts';
import { BRANCH_ALIASES, DISTRICT_ALIASES, PROVINCE_ALIASES, SECTOR_ALIASES } from './vocabulary.ts';
import { glue, readWords, type Word } from './words.ts';

/** What a phrase names. A branch is a kind of local union and becomes a unit only together with a province. */
export type Target =
  | { readonly kind: 'province'; readonly id: string; readonly type: AreaType }
  | {
      readonly kind: 'district';
      readonly id: string;
      readonly type: AreaType;
      readonly provinceId: string;
      /** The town that has its province's name: second to the province when only the name is given. */
      readonly namesake: boolean;
    }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'branch'; readonly id: BranchId };

/** A name by which people call something. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly glued: string;
  readonly target: Target;
  /** 1 for a name in full, less for what could also mean something else. */
  readonly weight: number;
}

const ALIAS_WEIGHT = 0.98;
const INITIALS_WEIGHT = 0.62;
/** Initials that mean something else more often: Công Thương, lao động, công đoàn, thị trấn … */
const INITIALS_TAKEN = new Set(['ct', 'ld', 'la', 'hn', 'hp', 'tt', 'brvt', 'hcm']);

/** Every name of everything that the finder knows. */
export function allPhrases(): Phrase[] {
  return [...provincePhrases(), ...districtPhrases(), ...sectorPhrases(), ...branchPhrases()];
}

function provincePhrases(): Phrase[] {
  return PROVINCES.flatMap(({ code, name, type }) => {
    const target: Target = { kind: 'province', id: `tinh-${code}`, type };
    return [
      phrase(name, target),
      ...aliases(PROVINCE_ALIASES[code], target),
      ...initials(name, target, INITIALS_WEIGHT),
    ];
  });
}

function districtPhrases(): Phrase[] {
  const provinceNames = new Map(
    PROVINCES.map(({ code, name }) => [
      code,
      [name, ...(PROVINCE_ALIASES[code] ?? [])].map((each) => glue(readWords(each))),
    ]),
  );
  return DISTRICTS.flatMap(({ code, province, name, type }) => {
    const provinceId = `tinh-${province}`;
    const baseName = districtBaseName(name, type);
    const namesake = type !== 'huyen' && provinceNames.get(province)!.includes(glue(readWords(baseName)));
    const target: Target = { kind: 'district', id: `${provinceId}/${code}`, type, provinceId, namesake };
    // A number alone names nothing: "Quận 1" is only found with its type.
    const names = /^\d+$/.test(baseName)
      ? withShortType(`quận ${baseName}`)
      : [baseName, ...respelt(baseName)];
    return [
      ...names.map((each) => phrase(each, target)),
      ...aliases(DISTRICT_ALIASES[code]?.flatMap(withShortType), target),
      ...(namesake ? initials(baseName, target, INITIALS_WEIGHT - 0.02) : []),
    ];
  });
}

function sectorPhrases(): Phrase[] {
  return SECTORS.flatMap(({ id, name }) => {
    const target: Target = { kind: 'sector', id: `nganh-${id}` };
    const ownName = name.replace(/^Công đoàn (Tổng công ty )?/, '').replace(/ Việt Nam$/, '');
    return [phrase(ownName, target), ...aliases(SECTOR_ALIASES[id], target)];
  });
}

function branchPhrases(): Phrase[] {
  return BRANCH_IDS.flatMap((id) => BRANCH_ALIASES[id].map((alias) => phrase(alias, { kind: 'branch', id })));
}

/** Highland names are written with k or c: Đắk Mil, Đắc Mil. */
function respelt(name: string): string[] {
  const other = name.replace(/[ĐđăắaẮ]+k\b/gi, (syllable) => `${syllable.slice(0, -1)}c`);
  return other === name ? [] : [other];
}

/** "quận 9" is also written "q9". */
function withShortType(name: string): string[] {
  return name.startsWith('quận ') ? [name, name.replace('quận', 'q')] : [name];
}

function initials(name: string, target: Target, weight: number): Phrase[] {
  const letters = readWords(name).map((word) => word.plain.charAt(0));
  const short = letters.join('');
  return short.length < 2 || INITIALS_TAKEN.has(short) ? [] : [phrase(short, target, weight)];
}

function aliases(names: readonly string[] | undefined, target: Target): Phrase[] {
  return (names ?? []).map((name) => phrase(name, target, ALIAS_WEIGHT));
}

function phrase(name: string, target: Target, weight = 1): Phrase {
  const words = readWords(name);
  return { words, glued: glue(words), target, weight };
}
