import { randomUUID } from 'node:crypto';
import type { DemonstrationCredentials } from '../demonstration/credentials.ts';
import type { SimulatorState } from './state.ts';
import type { Attempt, Delivery, WebhookEvent } from './webhook-delivery.ts';
import { postWebhook } from './webhook-post.ts';

/** Waits after a failure: 30 s, 5 min, 15 min, 30 min, 1 h (Zalo reference 1.3). */
export const RETRY_LADDER_MS = [30_000, 300_000, 900_000, 1_800_000, 3_600_000] as const;
const ANSWER_MS = 2000;
const HOLD_MS = 300;
/** What a stop left over waits for the server to be up again. */
const GRACE_MS = 1000;
const LOG_LENGTH = 60;

/** How webhooks misbehave on demand. */
export interface WebhookModes {
  /** Each webhook goes out this many times. */
  repeat: number;
  /** Events that come close together leave in reverse. */
  outOfOrder: boolean;
  wrongSignature: boolean;
}

export interface SenderSettings {
  credentials: DemonstrationCredentials;
  urls: Record<Delivery['channel'], string>;
  state: SimulatorState;
  touch(): void;
  ladderMs?: readonly number[] | undefined;
  answerMs?: number | undefined;
}

/** Outgoing webhooks: signed, one after another, retried up the ladder, given up at its end. */
export class WebhookSender {
  readonly modes: WebhookModes = { repeat: 1, outOfOrder: false, wrongSignature: false };
  /** Latest attempts, newest last. */
  readonly log: Attempt[] = [];
  readonly #settings: SenderSettings;
  readonly #ladder: readonly number[];
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #queue: Delivery[] = [];
  #held: Delivery[] = [];
  #holdTimer: NodeJS.Timeout | undefined;
  #pumping = false;
  #stopped = false;
  #waiters: (() => void)[] = [];

  constructor(settings: SenderSettings) {
    this.#settings = settings;
    this.#ladder = settings.ladderMs ?? RETRY_LADDER_MS;
    const earliest = Date.now() + Math.min(GRACE_MS, this.#ladder[0] ?? 0);
    for (const left of this.#webhook.pending) this.#wait(left, Math.max(left.dueAt, earliest));
  }

  get #webhook() {
    return this.#settings.state.webhook;
  }

  /** Queues an event. A switched-off OA webhook loses it, as at Zalo. */
  send(channel: Delivery['channel'], event: WebhookEvent, headers: Record<string, string> = {}): void {
    if (channel === 'oa' && this.#webhook.disabled) return;
    const delivery = { id: randomUUID(), channel, event, headers, failures: 0, dueAt: Date.now() };
    this.#webhook.pending.push(delivery);
    this.#settings.touch();
    if (!this.modes.outOfOrder) return this.#enqueue(delivery);
    this.#held.push(delivery);
    this.#holdTimer ??= setTimeout(() => this.#release(), HOLD_MS);
  }

  /** Resolves when nothing is being delivered; waiting retries do not count. */
  idle(): Promise<void> {
    return new Promise((done) => {
      this.#waiters.push(done);
      this.#rest();
    });
  }

  /** Tries everything that waits for a retry at once. */
  retryNow(): void {
    for (const one of this.#webhook.pending) {
      if (!this.#timers.has(one.id)) continue;
      this.#cancel(one.id);
      this.#enqueue(one);
    }
  }

  enable(): void {
    this.#webhook.disabled = false;
    this.#settings.touch();
  }

  /** Ends; what was not delivered stays in the state for the next start. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#holdTimer);
    this.#holdTimer = undefined;
    for (const id of [...this.#timers.keys()]) this.#cancel(id);
    this.#queue = [];
    this.#rest();
  }

  #enqueue(delivery: Delivery): void {
    this.#queue.push(delivery);
    void this.#pump();
  }

  #release(): void {
    this.#holdTimer = undefined;
    const held = this.#held.reverse();
    this.#held = [];
    for (const one of held) this.#enqueue(one);
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    for (let next = this.#queue.shift(); next && !this.#stopped; next = this.#queue.shift()) {
      if (next.channel !== 'oa' || !this.#webhook.disabled) await this.#deliver(next);
    }
    this.#pumping = false;
    this.#rest();
  }

  #rest(): void {
    if (this.#pumping || this.#holdTimer || this.#queue.length > 0) return;
    for (const done of this.#waiters.splice(0)) done();
  }

  async #deliver(delivery: Delivery): Promise<void> {
    let outcome = '';
    for (let time = 0; time < this.modes.repeat; time += 1) {
      outcome = await this.#post(delivery);
      if (this.#stopped) return;
      this.#record(delivery, outcome);
    }
    if (outcome === '200') this.#forget((one) => one.id === delivery.id);
    else this.#climb(delivery);
  }

  #post(delivery: Delivery): Promise<string> {
    const { credentials, urls, answerMs = ANSWER_MS } = this.#settings;
    const { wrongSignature } = this.modes;
    return postWebhook(delivery, { url: urls[delivery.channel], credentials, wrongSignature, answerMs });
  }

  #record({ channel, event, failures }: Delivery, outcome: string): void {
    const eventName = String(event['event_name'] ?? event['event'] ?? event['object']);
    const ok = outcome === '200';
    this.log.push({ at: Date.now(), channel, eventName, number: failures + 1, outcome, ok });
    if (this.log.length > LOG_LENGTH) this.log.shift();
  }

  #climb(delivery: Delivery): void {
    const pause = this.#ladder[delivery.failures];
    delivery.failures += 1;
    if (pause === undefined) return this.#giveUp(delivery);
    this.#wait(delivery, Date.now() + pause);
  }

  /** After the last retry the app is unsubscribed and what waited is lost; so it is documented for OAs alone. */
  #giveUp(delivery: Delivery): void {
    if (delivery.channel !== 'oa') return this.#forget((one) => one.id === delivery.id);
    this.#webhook.disabled = true;
    this.#forget((one) => one.channel === 'oa');
  }

  #wait(delivery: Delivery, dueAt: number): void {
    delivery.dueAt = dueAt;
    this.#settings.touch();
    const due = (): void => {
      this.#timers.delete(delivery.id);
      this.#enqueue(delivery);
    };
    this.#timers.set(delivery.id, setTimeout(due, Math.max(0, dueAt - Date.now())));
  }

  #forget(which: (delivery: Delivery) => boolean): void {
    for (const one of this.#webhook.pending.filter(which)) this.#cancel(one.id);
    this.#webhook.pending = this.#webhook.pending.filter((one) => !which(one));
    this.#settings.touch();
  }

  #cancel(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }
}
