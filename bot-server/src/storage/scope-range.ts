import { CONFEDERATION_UNIT_ID } from '@sang-kien/shared';
import { sql, type RawBuilder } from 'kysely';

/**
 * Whether a column `scope_id` names a place below one: ids below a place begin with its own and `/` or `#`; `0` and
 * `$` are the signs behind those, so that an index is walked and no pattern matched.
 */
export function isBelow(scopeId: string): RawBuilder<boolean> {
  if (scopeId === CONFEDERATION_UNIT_ID) return sql<boolean>`scope_id <> ${scopeId}`;
  return sql<boolean>`((scope_id >= ${`${scopeId}/`} and scope_id < ${`${scopeId}0`})
    or (scope_id >= ${`${scopeId}#`} and scope_id < ${`${scopeId}$`}))`;
}

/** The place itself, or one below it. */
export function isWithinScope(scopeId: string): RawBuilder<boolean> {
  if (scopeId === CONFEDERATION_UNIT_ID) return sql<boolean>`true`;
  return sql<boolean>`(scope_id = ${scopeId} or ${isBelow(scopeId)})`;
}
