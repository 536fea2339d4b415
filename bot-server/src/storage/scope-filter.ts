import { sql, type RawBuilder } from 'kysely';
import type { UnitScope } from '../services/ports.ts';

type Columns = { unit: string; grassroots: string };

/**
 * The rule of `reachesScope` for rows that name both their unit and the one above (`submission`, `undelivered`), as
 * one equality that an index begins with: a province or sector has everything below it and its own, a unit what is
 * its own, and a base union what bears its key right in that unit, not in a unit beside or below.
 */
export function inScope(
  scope: UnitScope,
  table: 'submission' | 'undelivered' = 'submission',
): RawBuilder<boolean> {
  if ('everything' in scope) return sql<boolean>`true`;
  const { unitId, grassrootsKey } = scope;
  const [unit, superior] = [sql.ref(`${table}.unit_id`), sql.ref(`${table}.superior_unit_id`)];
  if (grassrootsKey !== null)
    return sql<boolean>`${unit} = ${unitId} and ${sql.ref(`${table}.grassroots_key`)} = ${grassrootsKey}`;
  return unitId.includes('/') ? sql<boolean>`${unit} = ${unitId}` : sql<boolean>`${superior} = ${unitId}`;
}

/** Whether a call for help comes from this very unit, as a base union's must: it also stands under all above. */
export function callsFrom(unitId: string): RawBuilder<boolean> {
  return sql<boolean>`json_extract(hand_over.unit_ids_json, '$[0]') = ${unitId}`;
}

/**
 * The same rule for rows that name their unit alone: a unit, the units below it and their base unions, or one base
 * union. `columns` are names of ours, never a person's word.
 */
export function withinScopes(scopes: readonly UnitScope[], columns: Columns): RawBuilder<boolean> {
  const [unit, grassroots] = [sql.ref(columns.unit), sql.ref(columns.grassroots)];
  if (scopes.some((scope) => 'everything' in scope)) return sql<boolean>`true`;
  const places = scopes.flatMap((scope) => {
    if ('everything' in scope) return [];
    if (scope.grassrootsKey !== null)
      return [sql<boolean>`(${unit} = ${scope.unitId} and ${grassroots} = ${scope.grassrootsKey})`];
    // “/” comes right before “0”: the ids of everything below stand between the two.
    return [
      sql<boolean>`(${unit} = ${scope.unitId} or (${unit} > ${`${scope.unitId}/`} and ${unit} < ${`${scope.unitId}0`}))`,
    ];
  });
  return places.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(places, sql` or `)})`;
}
