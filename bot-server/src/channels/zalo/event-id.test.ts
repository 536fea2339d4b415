import { expect, it } from 'vitest';
import { zaloEventId } from './event-id.ts';

const idOf = (body: Record<string, unknown>): string => zaloEventId(body, Buffer.from(JSON.stringify(body)));

it('is the message id for what a person sent', () => {
  expect(idOf({ event_name: 'user_send_text', timestamp: '1', message: { msg_id: 'm1' } })).toBe('zalo:m1');
});

it('tells the echo and the report of one message apart', () => {
  const message = { msg_id: 'm1' };
  expect(idOf({ event_name: 'oa_send_text', timestamp: '1', message })).toBe('zalo:oa_send_text:m1');
  expect(idOf({ event_name: 'user_received_message', timestamp: 2, message })).toBe(
    'zalo:user_received_message:m1',
  );
});

it('is event, time and a digest of the person where no message is named', () => {
  expect(idOf({ event_name: 'follow', timestamp: '5', follower: { id: '77' } })).toMatch(
    /^zalo:follow:5:[0-9a-f]{32}$/,
  );
  expect(idOf({ event_name: 'follow', timestamp: '5', follower: { id: '78' } })).not.toBe(
    idOf({ event_name: 'follow', timestamp: '5', follower: { id: '77' } }),
  );
  expect(idOf({ event_name: 'user_withdraw', timestamp: 5, user_id: '77' })).toMatch(
    /^zalo:user_withdraw:5:[0-9a-f]{32}$/,
  );
});

it('is the same for a repeated delivery, and differs for other people seen at one instant', () => {
  const seen = (ids: string[]) => ({
    event_name: 'user_seen_message',
    timestamp: '5',
    sender: { id: 'oa' },
    message: { msg_ids: ids },
  });
  expect(idOf({ ...seen(['a']), num_retry: 2 })).toBe(idOf({ ...seen(['a']), num_retry: 1 }));
  expect(idOf({ ...seen(['a']), num_retry: 2 })).toBe(idOf(seen(['a'])));
  expect(idOf(seen(['a']))).not.toBe(idOf(seen(['b'])));
});

it('gives an event without any known member an id too', () => {
  expect(idOf({ strange: true })).toMatch(/^zalo:unnamed::[0-9a-f]{32}$/);
});
