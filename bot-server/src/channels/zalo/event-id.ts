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
 * is named. A person's id enters only as a digest: ids of events outlive the person and stand in logs.
 * `num_retry` is left out, since it differs between deliveries of one event.
 */
export function zaloEventId(body: Record<string, unknown>, bytes: Buffer): string {
  const { event_name: name, timestamp, message, follower, user_id } = idMembers.parse(body);
  if (message && name.startsWith('user_send_')) return `zalo:${message.msg_id}`;
  if (message && (name.startsWith('oa_send_') || name === 'user_received_message')) {
    return `zalo:${name}:${message.msg_id}`;
  }
  const person = follower?.id ?? user_id;
  const named = message?.msg_id ?? (person && subjectDigest(name, timestamp, person));
  const subject = named ?? digest(body, bytes);
  return `zalo:${name}:${timestamp}:${subject}`;
}

/** Tells the people of one event and instant apart without naming them. */
export function subjectDigest(name: string, timestamp: string, personId: string): string {
  return digestOf(`${name}:${timestamp}:${personId}`);
}

function digest(body: Record<string, unknown>, bytes: Buffer): string {
  const { num_retry: retries, ...event } = body;
  return digestOf(retries === undefined ? bytes : JSON.stringify(event));
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
