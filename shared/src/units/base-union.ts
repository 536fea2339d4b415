import { cleanLine } from '../text/clean.ts';
import { foldForSearch } from '../text/fold.ts';
import { scopeIdOf } from './scope.ts';

/** Most signs of an id of a place (`scopeIdOf`), and of a base union's name. */
export const MAX_SCOPE_ID = 300;
export const MAX_BASE_UNION_NAME = 200;

/** A base union's name as one clean line, with the key that it folds to; '' twice when nothing is left of it. */
export function readBaseUnionName(typed: string): { name: string; key: string } {
  const name = cleanLine(typed);
  const key = foldForSearch(name);
  return key === '' ? { name: '', key } : { name, key };
}

/** Whether a key is what some name folds to, and short enough to be part of a place's id. */
export function isBaseUnionKey(unitId: string, key: string): boolean {
  return key !== '' && foldForSearch(key) === key && scopeIdOf(unitId, key).length <= MAX_SCOPE_ID;
}
