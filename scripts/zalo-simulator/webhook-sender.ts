import { randomUUID } from 'node:crypto';
import type { DemonstrationCredentials } from '../demonstration/credentials.ts';
import { miniAppSignature, oaSignature } from './signing.ts';
import type { SimulatorState } from './state.ts';
import type { Attempt, Delivery, WebhookEvent } from './webhook-delivery.ts';

/** Waits after a failure: 30 s, 5 min, 15 min, 30 min, 1 h (Zalo reference 1.3). */
export const RETRY_LADDER_MS = [30_000, 300_000, 900_000, 1_800_000, 3_600_000] as const;
const ANSWER_MS = 2000;
const HOLD_MS = 300;
const LOG_LENGTH = 60;

/** How webhooks misbehave on demand. */
export interface WebhookModes {
  /** Each webhook goes out this many times. */
  repeat: number;
  /** Events that arrive close together leave in reverse. */
  outOfOrder: boolean;
  wrongSignature: boolean;
}

export interface WebhookSender {
  modes: WebhookModes;
  log: Attempt[];
  send(channel: Delivery['channel'], event: WebhookEvent, headers?: Record<string, string>): void;
  /** Resolves when nothing is being delivered; waiting retries do not count. */
  idle(): Promise<void>;
  /** Tries everything that waits for a retry at once. */
  retryNow(): void;
  enable(): void;
  stop(): void;
}

export interface SenderSettings {
  credentials: DemonstrationCredentials;
  urls: Record<Delivery['channel'], string>;
  state: SimulatorState;
  touch(): void;
  ladderMs?: readonly number[] | undefined;
  answerMs?: number | undefined;
}

interface Outgoing {
  rawBody: string;
  signature: string;
}

/** Writes the body once and signs exactly that text. */
export function sign(delivery: Delivery, credentials: DemonstrationCredentials): Outgoing {
  const { channel, event, failures } = delivery;
  if (channel === 'mini-app')
    return { rawBody: JSON.stringify(event), signature: miniAppSignature(event, credentials.openApiKey) };
  const rawBody = JSON.stringify(failures > 0 ? { ...event, num_retry: failures } : event);
  const timestamp = String(event['timestamp']);
  return { rawBody, signature: oaSignature({ ...credentials, rawBody, timestamp }) };
}

function failureName(error: unknown, answerMs: number): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return `no answer within ${answerMs} ms`;
  const cause = error.cause as { code?: string } | undefined;
  return cause?.code ?? error.message;
}

/** The queue of outgoing webhooks: signs, delivers one after another, climbs the retry ladder, gives up. */
export function createWebhookSender(settings: SenderSettings): WebhookSender {
  const { credentials, urls, state, touch } = settings;
  const ladder = settings.ladderMs ?? RETRY_LADDER_MS;
  const answerMs = settings.answerMs ?? ANSWER_MS;
  const modes: WebhookModes = { repeat: 1, outOfOrder: false, wrongSignature: false };
  const log: Attempt[] = [];
  const timers = new Map<string, NodeJS.Timeout>();
  const queue: Delivery[] = [];
  let held: Delivery[] = [];
  let holdTimer: NodeJS.Timeout | undefined;
  let pumping = false;
  let stopped = false;
  let waiters: (() => void)[] = [];

  const post = async (delivery: Delivery): Promise<string> => {
    const { rawBody, signature } = sign(delivery, credentials);
    const flip = signature.endsWith('0') ? '1' : '0';
    try {
      const answer = await fetch(urls[delivery.channel], {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...delivery.headers,
          'X-ZEvent-Signature': modes.wrongSignature ? signature.slice(0, -1) + flip : signature,
        },
        body: rawBody,
        redirect: 'manual',
        signal: AbortSignal.timeout(answerMs),
      });
      await answer.body?.cancel();
      return answer.status === 200 ? '200' : `HTTP ${answer.status}`;
    } catch (error) {
      return failureName(error, answerMs);
    }
  };

  const record = (delivery: Delivery, outcome: string): void => {
    const eventName = String(delivery.event['event_name'] ?? delivery.event['event']);
    const { channel, failures } = delivery;
    log.push({ at: Date.now(), channel, eventName, number: failures + 1, outcome, ok: outcome === '200' });
    if (log.length > LOG_LENGTH) log.shift();
  };

  const forget = (delivery: Delivery): void => {
    state.webhook.pending = state.webhook.pending.filter((one) => one.id !== delivery.id);
    touch();
  };

  const wait = (delivery: Delivery): void => {
    const ms = Math.max(0, delivery.dueAt - Date.now());
    const due = (): void => {
      timers.delete(delivery.id);
      queue.push(delivery);
      void pump();
    };
    timers.set(delivery.id, setTimeout(due, ms));
  };

  const giveUp = (delivery: Delivery): void => {
    if (delivery.channel === 'mini-app') return forget(delivery);
    state.webhook.disabled = true;
    for (const one of state.webhook.pending) clearTimeout(timers.get(one.id));
    state.webhook.pending = state.webhook.pending.filter((one) => one.channel !== 'oa');
    touch();
  };

  const failed = (delivery: Delivery): void => {
    const pause = ladder[delivery.failures];
    delivery.failures += 1;
    if (pause === undefined) return giveUp(delivery);
    delivery.dueAt = Date.now() + pause;
    touch();
    wait(delivery);
  };

  const deliver = async (delivery: Delivery): Promise<void> => {
    let outcome = '';
    for (let time = 0; time < modes.repeat; time += 1) {
      outcome = await post(delivery);
      if (stopped) return;
      record(delivery, outcome);
    }
    if (outcome === '200') forget(delivery);
    else failed(delivery);
  };

  const rest = (): void => {
    if (pumping || holdTimer || queue.length > 0) return;
    for (const done of waiters) done();
    waiters = [];
  };

  const pump = async (): Promise<void> => {
    if (pumping) return;
    pumping = true;
    for (let next = queue.shift(); next && !stopped; next = queue.shift()) {
      if (next.channel !== 'oa' || !state.webhook.disabled) await deliver(next);
    }
    pumping = false;
    rest();
  };

  const release = (): void => {
    holdTimer = undefined;
    queue.push(...held.reverse());
    held = [];
    void pump();
  };

  const send: WebhookSender['send'] = (channel, event, headers = {}) => {
    if (channel === 'oa' && state.webhook.disabled) return;
    const delivery = { id: randomUUID(), channel, event, headers, failures: 0, dueAt: Date.now() };
    state.webhook.pending.push(delivery);
    touch();
    if (modes.outOfOrder) {
      held.push(delivery);
      holdTimer ??= setTimeout(release, HOLD_MS);
    } else {
      queue.push(delivery);
      void pump();
    }
  };

  for (const left of state.webhook.pending) wait(left);

  return {
    modes,
    log,
    send,
    idle: () =>
      new Promise((done) => {
        waiters.push(done);
        rest();
      }),
    retryNow: () => {
      for (const one of state.webhook.pending) {
        if (!timers.has(one.id)) continue;
        clearTimeout(timers.get(one.id));
        timers.delete(one.id);
        queue.push(one);
      }
      void pump();
    },
    enable: () => {
      state.webhook.disabled = false;
      touch();
    },
    stop: () => {
      stopped = true;
      clearTimeout(holdTimer);
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
