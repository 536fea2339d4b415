import { sql, type RawBuilder } from 'kysely';
import type { UnitScope } from '../services/ports.ts';

type Columns = { unit: string; grassroots: string };

/**
 * Whether a row's place lies within one of the scopes: a unit, the units below it and their base unions, or one base
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
