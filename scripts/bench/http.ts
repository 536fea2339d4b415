import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demonstrationCredentials as demo } from '../demonstration/credentials.ts';
import { requestsPerSecond, startServer, type Started } from './load.ts';
import type { Measured } from './measured.ts';
import { sampleSubmission } from './sample-submission.ts';

const ROUNDS = 7;

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
    const dossier = await aDossier(ours);
    return [
      await compare(
        'durable submissions/s',
        () => submissions(ours, seconds),
        () => inserts(insert, seconds),
      ),
      await compare(
        'webhooks/s',
        () => webhooks(ours, seconds),
        () => echoes(echo, webhookBody, seconds),
      ),
      await compare(
        'tracking reads/s',
        () => trackingReads(dossier, seconds),
        () => echoes(echo, () => dossier.body, seconds),
      ),
    ];
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A, B, A, B, …: the machine's mood falls on both; the round of the middle ratio speaks for all. */
async function compare(
  name: string,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<Measured> {
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ name, unit: '/s', ours: await ours(), baseline: await baseline() });
  }
  return rounds.sort((a, b) => a.ours / a.baseline - b.ours / b.baseline)[Math.floor(ROUNDS / 2)]!;
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

/** The echo says the same bytes back, so that both sides send an answer of one size. */
function echoes({ url }: Started, body: () => string, seconds: number): Promise<number> {
  return requestsPerSecond({ url: `${url}/`, method: 'POST', seconds, each: () => ({ body: body() }) });
}

type Dossier = { url: string; headers: Record<string, string>; body: string };

/** A dossier to read again and again, and the answer that it gives. */
async function aDossier({ url, token }: Started): Promise<Dossier> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const created = await fetch(`${url}/api/v1/submissions`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': `bench-key-${(keys += 1)}` },
    body: JSON.stringify(sampleSubmission()),
  });
  const { code } = (await created.json()) as { code: string };
  const address = `${url}/api/v1/submissions/${code}`;
  const answer = await fetch(address, { headers });
  return { url: address, headers, body: await answer.text() };
}

function trackingReads({ url, headers }: Dossier, seconds: number): Promise<number> {
  return requestsPerSecond({ url, method: 'GET', seconds, headers });
}
