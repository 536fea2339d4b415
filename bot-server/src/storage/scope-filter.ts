import { childrenOf } from '@sang-kien/shared';
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
 * union. The units are told one by one, not as a range, so that an index by unit is walked and not the country.
 * `columns` are names of ours, never a person's word.
 */
export function withinScopes(scopes: readonly UnitScope[], columns: Columns): RawBuilder<boolean> {
  const places = scopes.flatMap((scope) => ('everything' in scope ? [] : [scope]));
  if (places.length < scopes.length) return sql<boolean>`true`;
  if (places.length === 0) return sql<boolean>`false`;
  const [unit, grassroots] = [sql.ref(columns.unit), sql.ref(columns.grassroots)];
  const wholeUnits = places.flatMap(({ unitId, grassrootsKey }) =>
    grassrootsKey === null ? [unitId, ...childrenOf(unitId).map(({ id }) => id)] : [],
  );
  const unions = places.flatMap(({ unitId, grassrootsKey }) =>
    grassrootsKey === null ? [] : [sql<boolean>`(${unit} = ${unitId} and ${grassroots} = ${grassrootsKey})`],
  );
  const inUnits = (ids: readonly string[]) => sql<boolean>`${unit} in (${sql.join([...new Set(ids)])})`;
  if (unions.length === 0) return inUnits(wholeUnits);
  const either = wholeUnits.length === 0 ? unions : [inUnits(wholeUnits), ...unions];
  // Said over all units first: “or” alone would lead to no index.
  const every = inUnits([...wholeUnits, ...places.map(({ unitId }) => unitId)]);
  return sql<boolean>`(${every} and (${sql.join(either, sql` or `)}))`;
}
