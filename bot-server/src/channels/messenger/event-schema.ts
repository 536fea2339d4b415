import { z } from 'zod';
import { idText, instant } from '../zalo/event-schema.ts';

const party = z.looseObject({ id: idText }).optional().catch(undefined);
const text = z.string().optional().catch(undefined);

const attachment = z.looseObject({
  type: z.string().catch('unnamed'),
  url: text,
  payload: z
    .looseObject({ url: text, name: text, sticker_id: z.unknown().optional() })
    .optional()
    .catch(undefined),
});
export type MessengerAttachment = z.output<typeof attachment>;

const message = z.looseObject({
  text,
  is_echo: z.boolean().catch(false).default(false),
  /** Sent as a number that may be above 2^53, so it is compared as one. */
  app_id: z
    .union([z.number(), z.string().transform(Number)])
    .optional()
    .catch(undefined),
  quick_reply: z.looseObject({ payload: z.string() }).optional().catch(undefined),
  attachments: z.array(attachment).catch([]).default([]),
});
export type MessengerMessage = z.output<typeof message>;

/** The members of one `messaging` item that we read (Messenger Platform, webhook events); more are tolerated. */
export const messengerItemSchema = z.looseObject({
  sender: party,
  recipient: party,
  timestamp: instant,
  message: message.optional().catch(undefined),
  postback: z.looseObject({ title: text, payload: text }).optional().catch(undefined),
  delivery: z
    .looseObject({ mids: z.array(z.string()).catch([]).default([]) })
    .optional()
    .catch(undefined),
  'policy-enforcement': z.looseObject({ action: text }).optional().catch(undefined),
});
export type MessengerItem = z.output<typeof messengerItemSchema>;
