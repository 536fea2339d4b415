import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './tables.ts';

/** Stands for a value that is told later. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built and compiled at its first use, and only filled with values from then on: building one
 * costs more than running it (docs/decisions/006). The members of `values` stay the same from use to use, and
 * each is a plain value of the query: no list, no column, nothing that the text depends on.
 */
export function prepared<Values extends Record<string, unknown>, Row>(
  build: (db: Kysely<Tables>, values: Values) => Compilable<Row>,
): (db: Kysely<Tables>, values: Values) => Promise<QueryResult<Row>> {
  let compiled: CompiledQuery<Row> | undefined;
  return (db, values) => {
    compiled ??= build(db, slotsFor(values)).compile();
    return db.executeQuery({
      ...compiled,
      parameters: compiled.parameters.map((each) => (each instanceof Slot ? values[each.name] : each)),
    });
  };
}

function slotsFor<Values extends Record<string, unknown>>(values: Values): Values {
  return Object.fromEntries(Object.keys(values).map((name) => [name, new Slot(name)])) as Values;
}
