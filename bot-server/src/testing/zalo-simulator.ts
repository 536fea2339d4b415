import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A simulated Zalo in a process of its own: it is driven as Zalo is, over HTTP. */
export type SimulatorProcess = {
  url: string;
  credentials: {
    appId: string;
    appSecret: string;
    miniAppId: string;
    oaId: string;
    oaSecretKey: string;
    openApiKey: string;
    oaRefreshToken: string;
    messengerAppId: string;
    messengerAppSecret: string;
    messengerPageAccessToken: string;
    messengerVerifyToken: string;
  };
  /** `POST /control/<action>`: faults, windows, the clock … */
  control(action: string, input?: object): Promise<void>;
  /** A token that the simulated Graph accepts. */
  userToken(persona: string, consent?: boolean): Promise<string>;
  /** What stands in a person's chat window, oldest first. */
  messagesOf(persona: string): Promise<SimulatedMessage[]>;
  say(persona: string, text: string): Promise<void>;
  post(path: string, body: object): Promise<Response>;
  [Symbol.asyncDispose](): Promise<void>;
};
export type SimulatedMessage = {
  id: string;
  from: 'oa' | 'user';
  kind: string;
  text: string;
  /** Milliseconds of the simulator's clock. */
  at: number;
  buttons: { title: string; type: string; payload: unknown }[];
};

const entry = `
  const { startZaloSimulator } = await import(process.argv[1] + 'scripts/zalo-simulator/simulator.ts');
  const { createDemonstrationClock } = await import(process.argv[1] + 'scripts/demonstration/clock.ts');
  const { demonstrationCredentials } = await import(process.argv[1] + 'scripts/demonstration/credentials.ts');
  const given = JSON.parse(process.argv[2]);
  const clock = createDemonstrationClock(given.startsAt);
  const simulator = await startZaloSimulator({ port: 0, clock, credentials: demonstrationCredentials, ...given });
  console.log(JSON.stringify({ url: simulator.url, credentials: demonstrationCredentials }));
  process.stdin.resume().on('end', () => process.exit());
`;

/** Starts the simulator of this repository on a free port. It ends when disposed, or with this process. */
export async function startSimulator(given: {
  /** Where its clock starts, ISO 8601. */
  startsAt: string;
  webhookUrl?: string;
  miniAppWebhookUrl?: string;
  messengerWebhookUrl?: string;
}): Promise<SimulatorProcess> {
  const nowhere = 'http://localhost:9/';
  const webhooks = { webhookUrl: nowhere, miniAppWebhookUrl: nowhere, messengerWebhookUrl: nowhere };
  const options = { ...webhooks, appUrl: nowhere, ...given };
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', entry, `file://${root}`, JSON.stringify(options)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const started = JSON.parse(line) as Pick<SimulatorProcess, 'url' | 'credentials'>;
  return {
    ...started,
    ...createDriver(started.url),
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

function createDriver(url: string) {
  const post = async (path: string, body: object): Promise<Response> => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path} of the simulator answered ${response.status}`);
    return response;
  };
  return {
    post,
    control: async (action: string, input: object = {}) => void (await post(`/control/${action}`, input)),
    userToken: async (persona: string, consent = true) => {
      const response = await post('/demo/token', { persona, consent });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    messagesOf: async (persona: string) =>
      (await (await fetch(`${url}/chat/${persona}/messages`)).json()) as SimulatedMessage[],
    say: async (persona: string, text: string) => void (await post(`/chat/${persona}/say`, { text })),
  };
}
