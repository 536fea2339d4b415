import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Officers that base unions of a unit have ever had: a report asks for them as of then, so also for those gone. */
export const officialsEver: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const index = 'create index official_ever on official(unit_id, grassroots_key, since)';
    await sql.raw(`${index} where grassroots_key is not null`).execute(db);
  },
};
