import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { first } from './migrations/0001-first.ts';
import { talks } from './migrations/0002-talks.ts';
import { ledger } from './migrations/0003-ledger.ts';
import { tallies } from './migrations/0004-tallies.ts';
import { revisions } from './migrations/0005-revisions.ts';
import { notificationChoices } from './migrations/0006-notification-choices.ts';
import { appointments } from './migrations/0007-appointments.ts';
import { urges } from './migrations/0008-urges.ts';
import { imports } from './migrations/0009-imports.ts';
import { exports } from './migrations/0010-exports.ts';
import { dossierSearch } from './migrations/0011-dossier-search.ts';
import { asOfThen } from './migrations/0012-as-of-then.ts';
import { ledgerByUnit } from './migrations/0013-ledger-by-unit.ts';
import { officialsEver } from './migrations/0014-officials-ever.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the schema up to date, all of it or nothing; throws what the failed migration threw. Two starting servers
 * wait for one another: Kysely's own lock does nothing on SQLite, so the database's write lock is taken first.
 */
export async function migrate(db: Kysely<Tables>, serialKey: string): Promise<void> {
  const known = await migratorOf(db, serialKey).getMigrations();
  if (known.every(({ executedAt }) => executedAt !== undefined)) return;
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await migrateToLatest(connection, serialKey);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function migrateToLatest(db: Kysely<Tables>, serialKey: string): Promise<void> {
  const { error } = await migratorOf(db, serialKey).migrateToLatest();
  if (error !== undefined) throw new Error('the database could not be migrated', { cause: error });
}

function migratorOf(db: Kysely<Tables>, serialKey: string): Migrator {
  const migrations = {
    '0001-first': first(serialKey),
    '0002-talks': talks,
    '0003-ledger': ledger,
    '0004-tallies': tallies,
    '0005-revisions': revisions,
    '0006-notification-choices': notificationChoices,
    '0007-appointments': appointments,
    '0008-urges': urges,
    '0009-imports': imports,
    '0010-exports': exports,
    '0011-dossier-search': dossierSearch,
    '0012-as-of-then': asOfThen,
    '0013-ledger-by-unit': ledgerByUnit,
    '0014-officials-ever': officialsEver,
  };
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}
