import type { SystemClock, WebhookEvent, WebhookEvents } from './ports.ts';

/** Records a verified event, once; resolves when it is safe, so that the channel may answer 200. */
export type ReceiveEvent = (event: Pick<WebhookEvent, 'id' | 'channel' | 'body'>) => Promise<void>;
export type ReceiveEventDeps = {
  webhookEvents: WebhookEvents;
  systemClock: SystemClock;
  /** Told of every new event, so that it is worked at once. */
  onRecorded: () => void;
};

export function createReceiveEvent({
  webhookEvents,
  systemClock,
  onRecorded,
}: ReceiveEventDeps): ReceiveEvent {
  return async (event) => {
    const isNew = await webhookEvents.record({ ...event, receivedAt: systemClock.now() });
    if (isNew) onRecorded();
  };
}
