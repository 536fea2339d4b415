import { expect, test } from 'vitest';
import type { ChannelEvent } from './channel-event.ts';
import type { WebhookEvent } from './ports.ts';
import { readInOrder } from './read-events.ts';

const second = (at: number | null) => (at === null ? null : new Date(Date.UTC(2022, 5, 15, 2, 0, at)));

/** Bodies are the seconds at which something was said; `?` tells no time, `!` cannot be read. */
function read(body: string): ChannelEvent {
  if (body === '!') throw new Error('unreadable');
  const who = { oaUserId: '1', zaloUserId: null };
  return { kind: 'interacted', who, at: second(body === '?' ? null : Number(body)) };
}

const order = (...bodies: string[]): string[] => {
  const events = bodies.map((body, at): WebhookEvent => {
    return { id: String(at), channel: 'zalo', body, receivedAt: new Date(0), attempts: 1 };
  });
  return readInOrder({ zalo: read }, events).map(({ event }) => event.body);
};

test('events are worked in the order of their own time, whatever the order in which they came', () => {
  expect(order('3', '1', '2')).toEqual(['1', '2', '3']);
});

test('what tells no time or cannot be read stays where it stands', () => {
  expect(order('3', '!', '2', '?', '1')).toEqual(['1', '!', '2', '?', '3']);
});

test('events of one instant stay in the order in which they came', () => {
  const at = (id: string): WebhookEvent => {
    return { id, channel: 'zalo', body: '5', receivedAt: new Date(0), attempts: 1 };
  };
  const ids = readInOrder({ zalo: read }, ['b', 'a', 'c'].map(at)).map(({ event }) => event.id);
  expect(ids).toEqual(['b', 'a', 'c']);
});

test('an event of a channel that nobody reads carries why it cannot be worked', () => {
  const event: WebhookEvent = {
    id: 'a',
    channel: 'messenger',
    body: '',
    receivedAt: new Date(0),
    attempts: 1,
  };
  expect(readInOrder({}, [event])).toMatchObject([{ error: { name: 'UnreadableEvent' } }]);
});
