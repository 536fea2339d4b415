import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Composed } from './compose.ts';

export type Listening = { port: number; close(): Promise<void> };

/** Listens and starts the jobs; `close` answers what is under way, ends the jobs and then the storage. */
export async function listen(
  composed: Composed,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  const server = createServer(composed.app);
  server.listen(port, host);
  await once(server, 'listening');
  composed.jobs.start();
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await composed.jobs.stop();
      server.closeAllConnections();
      await closed;
      await composed.close();
    },
  };
}
