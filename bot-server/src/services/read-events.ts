import { UnreadableEvent, type ChannelEvent, type EventReader } from './channel-event.ts';
import type { WebhookChannel, WebhookEvent } from './ports.ts';

export type Readers = Partial<Record<WebhookChannel, EventReader>>;
/** An event and what it says; an event that cannot be read carries why. */
export type ReadEvent = { event: WebhookEvent } & ({ content: ChannelEvent } | { error: unknown });

/**
 * Reads events that were taken up together, in the order in which they happened by the channel's own time: calls
 * of a channel overtake each other. What tells no time, or cannot be read, stays where it stands.
 */
export function readInOrder(readers: Readers, events: readonly WebhookEvent[]): ReadEvent[] {
  const read = events.map((event) => readOne(readers, event));
  const timed = read.filter((each) => timeOf(each) !== null).sort((a, b) => timeOf(a)! - timeOf(b)!);
  return read.map((each) => (timeOf(each) === null ? each : timed.shift()!));
}

function readOne(readers: Readers, event: WebhookEvent): ReadEvent {
  try {
    const reader = readers[event.channel];
    if (!reader) throw new UnreadableEvent(`no reader for the channel ${event.channel}`);
    return { event, content: reader(event.body) };
  } catch (error) {
    return { event, error };
  }
}

function timeOf(read: ReadEvent): number | null {
  return 'content' in read && 'at' in read.content ? (read.content.at?.getTime() ?? null) : null;
}
