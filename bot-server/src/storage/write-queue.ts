import { setImmediate, setTimeout } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const LOCK_WAIT_MS = 15_000;
const LOCK_POLL_MS = 10;
const MAX_BATCH = 200;
const GATHER_MS = 5;

/** Runs work in a transaction and resolves once it is durable. */
export type Write = <T>(work: (trx: Kysely<Tables>) => Promise<T>) => Promise<T>;

type Waiting = { run(trx: Kysely<Tables>): Promise<void>; settle(): void; fail(error: unknown): void };

/**
 * Group commit: writes that arrive while a transaction is being committed share the next one, so that many
 * submissions pay for one flush to disk. Nobody is answered before the commit. When one of them fails, all are
 * rolled back and run again one by one, so that it takes nothing with it: work may run twice, and therefore
 * has no effect but on the transaction it is given.
 */
export function createWriteQueue(db: Kysely<Tables>): Write {
  let waiting: Waiting[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      await gather();
      const batch = waiting.slice(0, MAX_BATCH);
      waiting = waiting.slice(MAX_BATCH);
      await commitTogether(db, batch);
    }
    running = false;
  }
  /** Waits as long as each turn of the event loop brings more along: the more share a flush, the fewer there are. */
  async function gather(): Promise<void> {
    const leaveAt = performance.now() + GATHER_MS;
    for (let boarded = 0; boarded < waiting.length && waiting.length < MAX_BATCH;) {
      if (performance.now() > leaveAt) return;
      boarded = waiting.length;
      await setImmediate();
    }
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
  try {
    await inTransaction(db, async (trx) => {
      for (const each of batch) await each.run(trx);
    });
  } catch (error) {
    if (batch.length === 1) batch[0]!.fail(error);
    else for (const each of batch) await commitTogether(db, [each]);
    return;
  }
  for (const each of batch) each.settle();
}

async function inTransaction(
  db: Kysely<Tables>,
  work: (trx: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  await db.connection().execute(async (connection) => {
    await begin(connection);
    try {
      await work(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection).catch(onlyWhenOver);
      throw error;
    }
  });
}

/** After some failures (a full disk) SQLite has rolled back by itself; the failure is what must be told. */
function onlyWhenOver(error: unknown): void {
  if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
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

/** Writes what stands there already: fails as any write would now, for a full or read-only disk. */
export async function probeWrite(write: Write): Promise<void> {
  await write(async (trx) => {
    await sql`pragma user_version = 0`.execute(trx);
  });
}
