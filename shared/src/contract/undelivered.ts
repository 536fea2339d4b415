import { z } from 'zod';
import { notificationKinds } from '../notification/notification.ts';
import { endpoint } from './endpoint.ts';

/** Why a message did not arrive, as far as it decides what to do about it. */
export const undeliveredReasons = [
  /** Nothing joins the person to a chat with the Official Account. */
  'no_chat',
  /** The person has not written for a week (a day in Messenger), and no template is registered. */
  'window_closed',
  /** The person does not follow the Official Account, or no longer. */
  'left',
  /** The person, or the channel for this person, refuses our messages. */
  'refused',
  /** The channel did not say whether it arrived; a second one would be one too many. */
  'unsure',
  /** The channel was out of order for long. */
  'gave_up',
] as const;
export type UndeliveredReason = (typeof undeliveredReasons)[number];

export const undeliveredMessage = z.object({
  id: z.string(),
  kind: z.enum(notificationKinds),
  personName: z.string().nullable(),
  unitName: z.string(),
  /** The dossier it is about, where the reader may open it; else null. */
  code: z.string().nullable(),
  reason: z.enum(undeliveredReasons),
  since: z.string(),
});
export type UndeliveredMessage = z.output<typeof undeliveredMessage>;

export const listUndelivered = endpoint({
  method: 'get',
  path: '/official/undelivered',
  summary:
    'Notices to people of my units that no chat could carry and that they have not read in the app, newest first; fifty a page, `before` is the `next` of the last',
  access: 'official',
  query: z.object({ before: z.string().max(100).optional() }),
  status: 200,
  response: z.object({ messages: z.array(undeliveredMessage), next: z.string().nullable() }),
});
