import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `alter table official add column invited_by text`,
  `alter table invitation add column id text`,
  `alter table invitation add column invited_by text`,
  `alter table invitation add column revoked_at bigint`,
  // A link is known by its hash alone, which is no name to hand out.
  `update invitation set id = lower(hex(randomblob(16)))`,
  `create unique index invitation_by_id on invitation(id)`,
  `create index invitation_open_by_unit on invitation(unit_id)
    where accepted_at is null and revoked_at is null`,
];

/** Who invited whom, and invitations that can be named and taken back. */
export const appointments: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
