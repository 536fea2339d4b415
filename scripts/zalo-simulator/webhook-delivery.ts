/** The body of one webhook call, before it is written as text. */
export type WebhookEvent = Record<string, unknown>;

/** One event on its way to the server. */
export interface Delivery {
  id: string;
  channel: 'oa' | 'mini-app' | 'messenger';
  event: WebhookEvent;
  headers: Record<string, string>;
  /** Attempts that have failed so far. */
  failures: number;
  /** Real-clock milliseconds of the next attempt. */
  dueAt: number;
}

/** What became of one attempt, for the control page and for tests. */
export interface Attempt {
  at: number;
  channel: Delivery['channel'];
  eventName: string;
  number: number;
  /** `200`, `HTTP 500`, `no answer within 2000 ms`, `ECONNREFUSED`… */
  outcome: string;
  ok: boolean;
}
