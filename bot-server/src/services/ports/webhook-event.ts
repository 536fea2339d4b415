export type WebhookChannel = 'zalo' | 'mini-app' | 'messenger';
export type WebhookEvent = {
  id: string;
  channel: WebhookChannel;
  body: string;
  receivedAt: Date;
  attempts: number;
};
/** A reply that the bot owes; written in the transaction that ends what it answers. */
export type ChatReply = {
  personId: string;
  text: string;
  buttons: readonly ReplyButton[];
  /** Past this instant it is not sent any more (ISO 8601); a reminder is of use only in the free window. */
  notAfter?: string;
};
export type ReplyButton = { title: string; open: string } | { title: string; say: string };

export type WebhookEvents = {
  /** Records an event once; false when its id was recorded before. */
  record(event: Omit<WebhookEvent, 'attempts'>): Promise<boolean>;
  /** Leases due events until `leaseUntil`: those of the Mini App first (withdrawals of consent), then by when they came or are due again. */
  claim(claim: { at: Date; leaseUntil: Date; limit: number }): Promise<WebhookEvent[]>;
  /** Ends an event that is no part of a talk. */
  finish(id: string, at: Date): Promise<void>;
  retry(id: string, error: string, nextAttemptAt: Date | null): Promise<void>;
  /** Empties the bodies of worked events received before an instant: they hold what people wrote. The ids stay. */
  forgetBodies(before: Date): Promise<number>;
};
