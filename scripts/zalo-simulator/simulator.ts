import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSimulatorApp } from './app.ts';
import { noFaults } from './faults.ts';
import { freshState } from './fresh-state.ts';
import { createHandle, type SimulatorHandle } from './handle.ts';
import { createLive } from './live.ts';
import { createMediaStore } from './media.ts';
import type { SimulatorOptions } from './options.ts';
import { openState } from './state.ts';
import { WebhookSender } from './webhook-sender.ts';
import type { World } from './world.ts';

export type { SimulatorOptions } from './options.ts';

export interface ZaloSimulator extends SimulatorHandle {
  /** `http://localhost:<port>` */
  url: string;
  port: number;
  /** Writes the snapshot and ends everything. */
  close(): Promise<void>;
}

/** Loopback only; `localhost` in addresses falls back to it from ::1. */
const HOST = '127.0.0.1';

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, HOST);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * Starts a local Zalo: OAuth, Graph, OA API, template API, signed webhooks, chat windows and a control page,
 * all on one address.
 * @throws the system's error when the port is taken
 */
export async function startZaloSimulator(options: SimulatorOptions): Promise<ZaloSimulator> {
  const { clock, credentials } = options;
  const { state, touch, flush, mediaFolder } = openState(options.statePath, () => freshState(options));
  const webhooks = new WebhookSender({
    credentials,
    urls: {
      oa: options.webhookUrl,
      'mini-app': options.miniAppWebhookUrl,
      messenger: options.messengerWebhookUrl,
    },
    state,
    touch,
    ladderMs: options.retryLadderMs,
    answerMs: options.webhookAnswerMs,
  });
  let url = '';
  const world: World = {
    options,
    credentials,
    clock,
    state,
    touch,
    faults: noFaults(),
    live: createLive(),
    media: createMediaStore(state, mediaFolder),
    webhooks,
    url: () => url,
  };
  const server = createServer(createSimulatorApp(world));
  const port = await listen(server, options.port);
  url = `http://localhost:${port}`;
  const close = async (): Promise<void> => {
    webhooks.stop();
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    flush();
  };
  return { url, port, close, ...createHandle(world) };
}
