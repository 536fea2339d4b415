import { createHash } from 'node:crypto';
import { z } from 'zod';
import { idText } from './event-schema.ts';

const idMembers = z.looseObject({
  event_name: z.string().catch('unnamed'),
  timestamp: idText.catch(''),
  message: z.looseObject({ msg_id: idText }).optional().catch(undefined),
  follower: z.looseObject({ id: idText }).optional().catch(undefined),
  user_id: idText.optional().catch(undefined),
});

/**
 * Under what an event is recorded once (reference 1.3): the message id for what a person sent; event and
 * message id for echoes and reports; else event, time and subject, or a digest of the body where no one subject
 * is named. `num_retry` is left out, since it differs between deliveries of one event.
 */
export function zaloEventId(body: Record<string, unknown>, bytes: Buffer): string {
  const { event_name: name, timestamp, message, follower, user_id } = idMembers.parse(body);
  if (message && name.startsWith('user_send_')) return `zalo:${message.msg_id}`;
  if (message && (name.startsWith('oa_send_') || name === 'user_received_message')) {
    return `zalo:${name}:${message.msg_id}`;
  }
  const subject = message?.msg_id ?? follower?.id ?? user_id ?? digest(body, bytes);
  return `zalo:${name}:${timestamp}:${subject}`;
}

function digest(body: Record<string, unknown>, bytes: Buffer): string {
  const { num_retry: retries, ...event } = body;
  const covered = retries === undefined ? bytes : JSON.stringify(event);
  return createHash('sha256').update(covered).digest('hex').slice(0, 32);
}
