import { messengerItemSchema } from './event-schema.ts';

/**
 * What is kept of a verified item. Of the echo of a message that we sent ourselves its id is: its words told an
 * official of other people's dossiers, and nobody reads them here again.
 */
export function itemToKeep(item: Record<string, unknown>, appId: string | undefined): object {
  const message = messengerItemSchema.safeParse(item).data?.message;
  if (!message?.is_echo || message.app_id !== Number(appId)) return item;
  const { mid, is_echo, app_id } = message;
  return { timestamp: item['timestamp'], message: { mid, is_echo, app_id } };
}
