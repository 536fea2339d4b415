import SqliteDatabase from 'better-sqlite3';
import { Kysely, sql, SqliteDialect, type SqliteDatabase as SqliteDialectDatabase } from 'kysely';
import type { Ids, Storage, SystemClock } from '../services/ports.ts';
import { createAnnouncements } from './announcements.ts';
import { createAppointments } from './appointments.ts';
import { createAudit } from './audit.ts';
import { createChatFiles } from './chat-files.ts';
import { createCommendations } from './commendations.ts';
import { createConversations } from './conversations.ts';
import { createDigests } from './digests.ts';
import { createDossierLinks } from './dossier-links.ts';
import { createDossierWork } from './dossier-work.ts';
import { createDrafts } from './drafts.ts';
import { createEvidenceFiles } from './evidence-files.ts';
import { createExports } from './exports.ts';
import { createHandOvers } from './hand-overs.ts';
import { createImports } from './imports.ts';
import { forgetJournal } from './forget-journal.ts';
import { freeLeases } from './leases.ts';
import { migrate } from './migrate.ts';
import { createNotificationChoices } from './notification-choices.ts';
import { createOaTokens } from './oa-tokens.ts';
import { createOfficials } from './officials.ts';
import { createOutbox } from './outbox.ts';
import { createPeople } from './people.ts';
import { createSubmissionChanges } from './submission-changes.ts';
import { createReports } from './reports.ts';
import { createSubmissions } from './submissions.ts';
import { createTallies } from './tallies.ts';
import type { Tables } from './tables.ts';
import { createTargets } from './targets.ts';
import { createUnanswered } from './unanswered-questions.ts';
import { createUndelivered } from './undelivered.ts';
import { createUrges } from './urges.ts';
import { createWebhookEvents } from './webhook-events.ts';
import { createWriteQueue, probeWrite } from './write-queue.ts';

/** Lists of changing length (`in (?, ?, …)`) make new texts; beyond this many they are no longer kept. */
const MAX_STATEMENTS = 500;

/**
 * Opens (and makes, and migrates) the SQLite database at a path. One connection writes, another reads, so that
 * nobody who reads waits for a commit; a commit is on the disk before it is answered (synchronous = FULL).
 */
export async function openSqliteStorage(path: string, ids: Ids, systemClock: SystemClock): Promise<Storage> {
  const migrating = open(path, { busyTimeout: 15_000 });
  await migrate(migrating, 'integer primary key autoincrement');
  await migrating.destroy();
  const writer = open(path, { busyTimeout: 0 });
  const db = open(path, { busyTimeout: 5_000 });
  const context = { db, write: createWriteQueue(writer), ids, systemClock };
  return {
    people: createPeople({ ...context, forgetJournal: () => forgetJournal(writer) }),
    officials: createOfficials(context),
    appointments: createAppointments(context),
    drafts: createDrafts(context),
    evidenceFiles: createEvidenceFiles(context),
    submissions: createSubmissions(context),
    dossierWork: createDossierWork(context),
    tallies: createTallies(context),
    targets: createTargets(context),
    urges: createUrges(context),
    commendations: createCommendations(context),
    submissionChanges: createSubmissionChanges(context),
    reports: createReports(context),
    exports: createExports(context),
    outbox: createOutbox(context),
    announcements: createAnnouncements(context),
    notificationChoices: createNotificationChoices(context),
    digests: createDigests(context),
    undelivered: createUndelivered(context),
    webhookEvents: createWebhookEvents(context),
    conversations: createConversations(context),
    chatFiles: createChatFiles(context),
    dossierLinks: createDossierLinks(context),
    handOvers: createHandOvers(context),
    unanswered: createUnanswered(context),
    imports: createImports(context),
    oaTokens: createOaTokens(context),
    audit: createAudit(context),
    freeLeases: (at) => context.write((trx) => freeLeases(trx, at)),
    async ping() {
      await sql`select 1`.execute(db);
      await probeWrite(context.write);
    },
    async close() {
      await close(db);
      await close(writer);
    },
  };
}

function open(path: string, { busyTimeout }: { busyTimeout: number }): Kysely<Tables> {
  const database = new SqliteDatabase(path);
  database.pragma(`busy_timeout = ${busyTimeout}`);
  database.pragma('journal_mode = WAL');
  // What is deleted or blanked is overwritten in the file, not only struck off the index.
  database.pragma('secure_delete = ON');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: withPreparedOnce(database) }) });
}

/** Kysely closes no connection that it has never used. */
async function close(db: Kysely<Tables>): Promise<void> {
  await sql`select 1`.execute(db);
  await db.destroy();
}

/** Kysely prepares a statement at each use; the texts repeat, so each is prepared once per connection. */
function withPreparedOnce(database: SqliteDatabase.Database): SqliteDialectDatabase {
  const statements = new Map<string, SqliteDatabase.Statement>();
  return {
    close: () => void database.close(),
    prepare(text) {
      const known = statements.get(text) ?? database.prepare(text);
      if (statements.size < MAX_STATEMENTS) statements.set(text, known);
      return known;
    },
  };
}
