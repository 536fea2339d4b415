import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';

/** A storage in a folder of its own, as `openInFolder` gives it. */
type InFolder = { folder: string };

/** Opens the file behind a storage beside it, as an operator's tool would. */
function look<T>({ folder }: InFolder, see: (database: SqliteDatabase.Database) => T): T {
  const database = new SqliteDatabase(path.join(folder, 'channel.sqlite'));
  try {
    return see(database);
  } finally {
    database.close();
  }
}

/** Rows as they lie in the database, for what no port tells. */
export function rowsOf(storage: InFolder, query: string, ...values: unknown[]): Record<string, unknown>[] {
  return look(storage, (database) => database.prepare(query).all(...values) as Record<string, unknown>[]);
}

/** Changes rows by hand, as an operator does. */
export function changeRows(storage: InFolder, statement: string, ...values: unknown[]): void {
  look(storage, (database) => database.prepare(statement).run(...values));
}

/** All that the tables hold, as one text to search for what must not be there any more. */
export function everythingIn(storage: InFolder): string {
  return look(storage, (database) => {
    const names = database.prepare("select name from sqlite_master where type = 'table'").all() as {
      name: string;
    }[];
    const tables = names.map(({ name }) => [name, database.prepare(`select * from "${name}"`).all()]);
    return JSON.stringify(tables);
  });
}

/** Where a text lies, as `table.column`, in the order of the alphabet. */
export function placesOf(storage: InFolder, text: string): string[] {
  return look(storage, (database) => {
    const query = `select m.name as "table", c.name as "column" from sqlite_master m
      join pragma_table_info(m.name) c where m.type = 'table' order by 1, 2`;
    const columns = database.prepare(query).all() as { table: string; column: string }[];
    const holds = ({ table, column }: (typeof columns)[number]) =>
      database.prepare(`select 1 from "${table}" where instr("${column}", ?) > 0`).get(text) !== undefined;
    return columns.filter(holds).map(({ table, column }) => `${table}.${column}`);
  });
}
