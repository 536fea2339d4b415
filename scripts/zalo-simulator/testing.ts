import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDemonstrationClock, type DemonstrationClock } from '../demonstration/clock.ts';
import { demonstrationCredentials as credentials } from '../demonstration/credentials.ts';
import type { SimulatorOptions } from './options.ts';
import { pkceChallenge } from './signing.ts';
import { startZaloSimulator, type ZaloSimulator } from './simulator.ts';

export { demonstrationCredentials as credentials } from '../demonstration/credentials.ts';

/** One webhook as the server saw it. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  raw: string;
  body: Record<string, unknown>;
}

/** A server that takes webhooks and answers as it is told. */
export interface Receiver {
  url: string;
  received: Received[];
  /** Status of the following answers; null: no answer at all. */
  answer(status: number | null): void;
  /** Resolves when this many webhooks have arrived. */
  arrived(count: number): Promise<Received[]>;
  names(): unknown[];
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let status: number | null = 200;
  let check = (): void => {};
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString('utf8');
    if (status !== null) res.writeHead(status).end();
    received.push({
      path: req.url ?? '',
      headers: req.headers,
      raw,
      body: JSON.parse(raw) as Received['body'],
    });
    check();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    received,
    answer: (next) => void (status = next),
    arrived: (count) =>
      new Promise((done) => {
        check = () => received.length >= count && done(received);
        check();
      }),
    names: () => received.map(({ body }) => body['event_name'] ?? body['event']),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A simulator with its receiver, and calls to it as a server makes them. */
export interface Bench extends AsyncDisposable {
  zalo: ZaloSimulator;
  receiver: Receiver;
  clock: DemonstrationClock;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  form(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  /** A fresh pair of OA tokens, from the first refresh token. */
  oaPair(refreshToken?: string): Promise<Record<string, string>>;
}
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // Answers of Zalo are read loosely in tests.
  json: Record<string, unknown> & { data?: Record<string, unknown> };
}

async function call(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as Answer['json']) : {},
  };
}

export async function startBench(given: Partial<SimulatorOptions> = {}): Promise<Bench> {
  const receiver = await startReceiver();
  const clock = given.clock ?? createDemonstrationClock();
  const zalo = await startZaloSimulator({
    port: 0,
    clock,
    credentials,
    webhookUrl: `${receiver.url}/webhooks/zalo`,
    miniAppWebhookUrl: `${receiver.url}/webhooks/mini-app`,
    messengerWebhookUrl: `${receiver.url}/webhooks/messenger`,
    appUrl: 'http://localhost:3000/',
    ...given,
  });
  const form: Bench['form'] = (path, fields, headers = {}) =>
    call(zalo.url + path, { method: 'POST', body: new URLSearchParams(fields), headers });
  return {
    zalo,
    receiver,
    clock,
    form,
    get: (path, headers = {}) => call(zalo.url + path, { headers }),
    post: (path, body, headers = {}) =>
      call(zalo.url + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...headers },
      }),
    oaPair: async (refresh_token = credentials.oaRefreshToken) => {
      const fields = { refresh_token, app_id: credentials.appId, grant_type: 'refresh_token' };
      const { json } = await form('/v4/oa/access_token', fields, { secret_key: credentials.appSecret });
      return json as Record<string, string>;
    },
    [Symbol.asyncDispose]: async () => {
      await zalo.close();
      await receiver.close();
    },
  };
}

/** Verifier and challenge of the Zalo reference, 3.1. */
export const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

/** Signs in at the OAuth page as a person. @returns where the browser is sent */
export async function signIn(bench: Bench, persona: string, consent = true): Promise<URL> {
  const fields = {
    app_id: credentials.appId,
    redirect_uri: 'http://localhost:3000/back',
    code_challenge: pkceChallenge(verifier),
    state: 'state-1',
    persona,
    ...(consent && { consent: 'yes' }),
  };
  const { headers } = await bench.form('/v4/permission', fields);
  return new URL(headers.get('location') ?? '');
}
