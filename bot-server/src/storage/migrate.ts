import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { first } from './migrations/0001-first.ts';
import type { Tables } from './tables.ts';

/** Brings the schema up to date; throws what the failed migration threw. Two starting servers wait for one another. */
export async function migrate(db: Kysely<Tables>, serialKey: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '0001-first': first(serialKey) }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('the database could not be migrated', { cause: error });
}
