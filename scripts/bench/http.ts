import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demonstrationCredentials as demo } from '../demonstration/credentials.ts';
import { requestsPerSecond, startServer, type Started } from './load.ts';
import { median, type Measured } from './measured.ts';
import { sampleSubmission } from './sample-submission.ts';

const ROUNDS = 3;

/** Submissions, webhooks and tracking reads per second, each in turn with its baseline, several rounds. */
export async function measureHttp(seconds: number): Promise<Measured[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const servers = {
    ours: await startServer('our-server.ts', path.join(folder, 'ours')),
    insert: await startServer('bare-insert-server.ts', path.join(folder, 'bare.sqlite')),
    echo: await startServer('bare-echo-server.ts'),
  };
  try {
    const { ours, insert, echo } = servers;
    return [
      await compare(
        'durable submissions/s',
        () => submissions(ours, seconds),
        () => inserts(insert, seconds),
      ),
      await compare(
        'webhooks/s',
        () => webhooks(ours, seconds),
        () => echoes(echo, seconds),
      ),
      await compare(
        'tracking reads/s',
        () => trackingReads(ours, seconds),
        () => echoReads(echo, seconds),
      ),
    ];
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A, B, A, B, …: the machine's mood falls on both; medians are compared. */
async function compare(
  name: string,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<Measured> {
  const figures = { ours: [] as number[], baseline: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.ours.push(await ours());
    figures.baseline.push(await baseline());
  }
  return { name, unit: '/s', ours: median(figures.ours), baseline: median(figures.baseline) };
}

let keys = 0;

function submissions({ url, token }: Started, seconds: number): Promise<number> {
  const body = JSON.stringify(sampleSubmission());
  return requestsPerSecond({
    url: `${url}/api/v1/submissions`,
    method: 'POST',
    seconds,
    headers: { authorization: `Bearer ${token}` },
    each: () => ({ body, headers: { 'idempotency-key': `bench-key-${(keys += 1)}` } }),
  });
}

function inserts({ url }: Started, seconds: number): Promise<number> {
  const body = JSON.stringify(sampleSubmission());
  return requestsPerSecond({ url: `${url}/`, method: 'POST', seconds, each: () => ({ body }) });
}

let messages = 0;

function webhookBody(): string {
  messages += 1;
  return JSON.stringify({
    app_id: demo.appId,
    user_id_by_app: '4047671499938109999',
    event_name: 'user_send_text',
    timestamp: '1655258400000',
    sender: { id: '2468458835291979999' },
    recipient: { id: demo.oaId },
    message: { msg_id: `bench-${messages}`, text: 'Xin chào' },
  });
}

function webhooks({ url }: Started, seconds: number): Promise<number> {
  return requestsPerSecond({
    url: `${url}/webhooks/zalo`,
    method: 'POST',
    seconds,
    each: () => {
      const body = webhookBody();
      const mac = createHash('sha256')
        .update(`${demo.appId}${body}1655258400000${demo.oaSecretKey}`)
        .digest('hex');
      return { body, headers: { 'X-ZEvent-Signature': `mac=${mac}` } };
    },
  });
}

function echoes({ url }: Started, seconds: number): Promise<number> {
  return requestsPerSecond({
    url: `${url}/`,
    method: 'POST',
    seconds,
    each: () => ({ body: webhookBody() }),
  });
}

async function trackingReads({ url, token }: Started, seconds: number): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const created = await fetch(`${url}/api/v1/submissions`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': `bench-key-${(keys += 1)}` },
    body: JSON.stringify(sampleSubmission()),
  });
  const { code } = (await created.json()) as { code: string };
  return requestsPerSecond({ url: `${url}/api/v1/submissions/${code}`, method: 'GET', seconds, headers });
}

function echoReads({ url }: Started, seconds: number): Promise<number> {
  return requestsPerSecond({ url: `${url}/`, method: 'GET', seconds });
}
