import type SqliteDatabase from 'better-sqlite3';
import { makeDossierCode } from '@sang-kien/shared';
import type { Random } from './random.ts';

type Row = Record<string, string | number | null>;
type Insert = (row: Row) => number;

const TRIES = 20;

/** Statements prepared at their first row, whose members are the columns; each gives how many rows it wrote. */
export function createInserts(database: SqliteDatabase.Database) {
  const into = (table: string, tail = ''): Insert => {
    let statement: SqliteDatabase.Statement | undefined;
    return (row) => {
      statement ??= database.prepare(textOf(table, Object.keys(row), tail));
      return statement.run(row).changes;
    };
  };
  return {
    person: into('person'),
    submission: into('submission', 'on conflict (code) do nothing'),
    entry: into('timeline_entry'),
  };
}

/** Codes are drawn by chance; among a million a few dozen meet one that is there already. */
export function insertWithFreeCode(insert: Insert, row: Row, random: Random): void {
  let coded = row;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (insert(coded) === 1) return;
    coded = { ...row, code: makeDossierCode(random.below) };
  }
  throw new Error('no free dossier code found');
}

function textOf(table: string, columns: readonly string[], tail: string): string {
  const slots = columns.map((column) => `@${column}`).join(', ');
  return `insert into ${table} (${columns.join(', ')}) values (${slots}) ${tail}`;
}
