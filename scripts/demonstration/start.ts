import { compose, listen, readConfig, type Listening } from '@sang-kien/bot-server';
import { startZaloSimulator, type ZaloSimulator } from '../zalo-simulator/simulator.ts';
import { createDemonstrationClock, type DemonstrationClock } from './clock.ts';
import { demonstrationCredentials } from './credentials.ts';
import { welcomePersonas } from './people.ts';
import { demonstrationSettings } from './settings.ts';

export type Demonstration = {
  appUrl: string;
  port: number;
  clock: DemonstrationClock;
  simulator: ZaloSimulator;
  server: Listening;
  close(): Promise<void>;
};

export type DemonstrationOptions = {
  environment: NodeJS.ProcessEnv;
  port: number;
  simulatorPort: number;
};

/** Starts the simulator and the server beside it, on loopback; they talk to one another over HTTP alone. */
export async function startDemonstration(options: DemonstrationOptions): Promise<Demonstration> {
  const { environment, port, simulatorPort } = options;
  const clock = createDemonstrationClock(environment['PROGRAMME_NOW'] || undefined);
  const publicUrl = `http://localhost:${port}`;
  const appUrl = `${publicUrl}/zapps/${demonstrationCredentials.miniAppId}/`;
  const dataDir = environment['DATA_DIR'] ?? 'data/demonstration';
  const simulator = await startZaloSimulator({
    port: simulatorPort,
    clock,
    credentials: demonstrationCredentials,
    webhookUrl: `${publicUrl}/webhooks/zalo`,
    miniAppWebhookUrl: `${publicUrl}/webhooks/mini-app`,
    messengerWebhookUrl: `${publicUrl}/webhooks/messenger`,
    appUrl,
    statePath: `${dataDir}/zalo-simulator.json`,
  });
  const config = readConfig(demonstrationSettings(environment, { port, simulatorUrl: simulator.url }));
  const composed = await compose({ config, clock, demonstration: { simulatorUrl: simulator.url } });
  await welcomePersonas(composed.storage, clock.now());
  const server = await listen(composed, { port, host: config.HOST });
  return {
    appUrl,
    port,
    clock,
    simulator,
    server,
    async close() {
      await server.close();
      await simulator.close();
    },
  };
}
