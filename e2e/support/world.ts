import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemonstration, type Demonstration } from '../../scripts/demonstration/start.ts';

export type Ports = { port: number; simulatorPort: number };

/** The whole demonstration of one test file: its own ports, its own folder of data. */
export type World = {
  demonstration: Demonstration;
  ports: Ports;
  dataDir: string;
  /** `http://localhost:<port>/api/v1` */
  api: string;
  /** Address of a page of the app; `path` begins with a slash. */
  page(path: string): string;
  simulatorUrl: string;
  /** Ends servers, keeps data and ports for {@link World.start}. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends everything and throws the data away. */
  close(): Promise<void>;
};

/** Two ports side by side that were free a moment ago: `npm start` puts the simulator on the next one. */
export async function freePorts(): Promise<Ports> {
  for (;;) {
    const first = await listenOn(0);
    const { port } = first.address() as AddressInfo;
    const second = await listenOn(port + 1).catch(() => null);
    await closed(first);
    if (second) await closed(second);
    if (second) return { port, simulatorPort: port + 1 };
  }
}

function listenOn(port: number) {
  return new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function closed(server: ReturnType<typeof createServer>) {
  return new Promise<void>((resolve) => server.close(() => resolve()));
}

/** @param now ISO moment at which the demonstration's clock starts; default is phase 2 */
export async function openWorld(now?: string): Promise<World> {
  const ports = await freePorts();
  const dataDir = await mkdtemp(join(tmpdir(), 'sang-kien-e2e-'));
  const environment = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    ...(now === undefined ? {} : { PROGRAMME_NOW: now }),
  };
  const start = () => startDemonstration({ environment, ...ports });
  let demonstration = await start();
  let running = true;
  const stop = async () => {
    if (running) await demonstration.close();
    running = false;
  };
  return {
    get demonstration() {
      return demonstration;
    },
    ports,
    dataDir,
    api: `http://localhost:${ports.port}/api/v1`,
    page: (path) => `${demonstration.appUrl.replace(/\/$/, '')}${path}`,
    simulatorUrl: `http://localhost:${ports.simulatorPort}`,
    stop,
    async start() {
      demonstration = await start();
      running = true;
    },
    async close() {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
