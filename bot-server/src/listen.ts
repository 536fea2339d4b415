import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { understandQuestion } from '@sang-kien/shared';
import type { Composed } from './compose.ts';
import { machineClock } from './machine.ts';

export type Listening = { port: number; close(): Promise<void> };

/** What is under way has this long to be answered when the server closes; a stalled upload is cut off then. */
const GRACE_MS = 5_000;
const SWEEP_MS = 20;

/** Listens and starts the jobs; `close` answers what is under way, ends the jobs and then the storage. */
export async function listen(
  composed: Composed,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  // Learning its examples takes the support bot about a second: done before anybody waits for an answer.
  understandQuestion('');
  const server = createServer(composed.app);
  server.listen(port, host);
  await once(server, 'listening');
  // Not before the port is ours: two servers on one database would take work out of each other's hands.
  await composed.storage.freeLeases(machineClock.now());
  composed.jobs.start();
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      await Promise.all([closeServer(server), composed.jobs.stop()]);
      await composed.close();
    },
  };
}

/** A connection that is kept alive counts as open until it is told to go: each goes as soon as it was answered. */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
