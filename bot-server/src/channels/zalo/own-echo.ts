import { zaloEventSchema } from './event-schema.ts';

/**
 * What is kept of a verified event. Of the echo of a message that we sent ourselves its name and the message's id
 * are: its words told an official of other people's dossiers, and nobody reads them here again.
 */
export function bodyToKeep(json: Record<string, unknown>, bytes: Buffer): string {
  const { data: event } = zaloEventSchema.safeParse(json);
  if (!event?.event_name.startsWith('oa_send_') || event.sender?.admin_id !== undefined) {
    return bytes.toString('utf8');
  }
  const { event_name, timestamp } = json;
  return JSON.stringify({ event_name, timestamp, message: { msg_id: event.message?.msg_id } });
}
