import { setTimeout } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const LOCK_WAIT_MS = 15_000;
const LOCK_POLL_MS = 10;

/** Runs work in a transaction and resolves once it is durable. */
export type Write = <T>(work: (trx: Kysely<Tables>) => Promise<T>) => Promise<T>;

type Waiting = { run(trx: Kysely<Tables>): Promise<void>; settle(): void; fail(error: unknown): void };

/**
 * Group commit: writes that arrive while a transaction is being committed share the next one, so that many
 * submissions pay for one flush to disk. Each runs in a savepoint of its own, so one that fails takes nothing
 * with it, and nobody is answered before the commit.
 */
export function createWriteQueue(db: Kysely<Tables>): Write {
  let waiting: Waiting[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await commitTogether(db, batch);
    }
    running = false;
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push(waitingFor(work, resolve, reject));
      if (!running) void drain();
    });
}

function waitingFor<T>(
  work: (trx: Kysely<Tables>) => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Waiting {
  let settle = () => {};
  return {
    async run(trx) {
      const value = await work(trx);
      settle = () => resolve(value);
    },
    settle: () => settle(),
    fail: reject,
  };
}

/** Never rejects: whatever goes wrong is told to the writes that it concerns. */
async function commitTogether(db: Kysely<Tables>, batch: readonly Waiting[]): Promise<void> {
  const done: Waiting[] = [];
  try {
    await db.connection().execute(async (connection) => {
      await begin(connection);
      try {
        for (const each of batch) if (await runInSavepoint(connection, each)) done.push(each);
        await sql`commit`.execute(connection);
      } catch (error) {
        await sql`rollback`.execute(connection);
        throw error;
      }
    });
  } catch (error) {
    for (const each of batch) each.fail(error);
    return;
  }
  for (const each of done) each.settle();
}

/**
 * Another process may hold the write lock (a command beside the server): its turn is awaited without blocking
 * this process, which SQLite's own busy time-out would do.
 */
async function begin(connection: Kysely<Tables>): Promise<void> {
  const giveUpAt = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      await sql`begin immediate`.execute(connection);
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
      await setTimeout(LOCK_POLL_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

async function runInSavepoint(trx: Kysely<Tables>, each: Waiting): Promise<boolean> {
  await sql`savepoint one_write`.execute(trx);
  try {
    await each.run(trx);
    await sql`release one_write`.execute(trx);
    return true;
  } catch (error) {
    await sql`rollback to one_write`.execute(trx);
    await sql`release one_write`.execute(trx);
    each.fail(error);
    return false;
  }
}
